package news.vigie.telegram.office;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.chat.Chats;
import news.vigie.chat.Invitations;
import news.vigie.chat.Role;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** Buttons that make admins and unmake them: for owners alone, wherever they are pressed. */
public final class AdminsPanel implements Panel {
    private static final Pattern ABOUT = Pattern.compile("adm:(drop|name):(\\d{1,18})");
    private static final int CODE_BYTES = 12;

    private final StaffPages pages;
    private final Chats chats;
    private final Invitations invitations;
    private final Rights rights;
    private final String bot;
    private final RandomGenerator random = new SecureRandom();

    public AdminsPanel(StaffPages pages, Chats chats, Invitations invitations, Rights rights, String bot) {
        this.pages = pages;
        this.chats = chats;
        this.invitations = invitations;
        this.rights = rights;
        this.bot = bot;
    }

    @Override
    public Set<String> words() {
        return Set.of("adm");
    }

    @Override
    public Handling press(Pressed pressed) {
        Texts texts = pressed.ownTexts();
        if (!rights.isOwner(pressed.person())) {
            return Handling.saying(texts.plain("not.allowed.owner"));
        }
        Matcher about = ABOUT.matcher(pressed.data());
        if (about.matches()) {
            return about(about.group(1), Long.parseLong(about.group(2)), pressed);
        }
        return switch (pressed.data()) {
            case "adm:no" -> Handling.doing(screen -> screen.show(RenderedPost.of(texts.html("admins.left"))));
            case "adm:invite" -> invite(pressed);
            default -> Handling.saying(texts.plain("button.stale"));
        };
    }

    /** A link that makes an admin of whoever follows it is nothing for a group to read. */
    private Handling invite(Pressed pressed) {
        Texts texts = pressed.ownTexts();
        if (pressed.chat().id() != pressed.person()) {
            return Handling.saying(texts.plain("office.private"));
        }
        return Handling.doing(screen -> {
            byte[] bytes = new byte[CODE_BYTES];
            random.nextBytes(bytes);
            String code = HexFormat.of().formatHex(bytes);
            invitations.issue(code, pressed.at());
            URI link = URI.create("https://t.me/%s?start=%s_%s".formatted(bot, AdminPayload.WORD, code));
            screen.say(List.of(RenderedPost.of(
                    texts.html("admins.link", Invitations.VALID.toDays()) + "\n\n" + Html.escape(link.toString()))));
        });
    }

    private Handling about(String deed, long person, Pressed pressed) {
        Texts texts = pressed.ownTexts();
        if (rights.owners().contains(person)) {
            return Handling.saying(texts.plain("admins.owner"));
        }
        if (deed.equals("drop")) {
            if (pressed.chat().id() != pressed.person()) {
                return Handling.saying(texts.plain("office.private"));
            }
            return Handling.doing(screen -> {
                chats.appoint(person, Role.READER, pressed.at());
                screen.show(pages.list(texts.html("admins.dropped", pages.name(person)), texts));
            });
        }
        return Handling.doing(screen -> {
            chats.appoint(person, Role.ADMIN, pressed.at());
            screen.show(RenderedPost.of(pressed.texts().html("admins.named", pages.name(person))));
        });
    }
}
