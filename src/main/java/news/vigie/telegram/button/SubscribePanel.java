package news.vigie.telegram.button;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Screen;

/** Buttons that turn a digest of a chat on and off. */
public final class SubscribePanel implements Panel {
    private static final Pattern DATA = Pattern.compile("sub:(-?\\d{1,18}):([+-]?)(.+)");

    private final Chats chats;
    private final Digests digests;
    private final DigestButtons buttons;
    private final Rights rights;

    public SubscribePanel(Chats chats, Digests digests, DigestButtons buttons, Rights rights) {
        this.chats = chats;
        this.digests = digests;
        this.buttons = buttons;
        this.rights = rights;
    }

    @Override
    public Set<String> words() {
        return Set.of("sub");
    }

    @Override
    public Handling press(Pressed pressed) {
        Matcher data = DATA.matcher(pressed.data());
        if (!data.matches()) {
            return Handling.saying(pressed.ownTexts().plain("button.stale"));
        }
        long chat = Long.parseLong(data.group(1));
        if (!rights.rules(chat, pressed.person())) {
            return Handling.alerting(pressed.ownTexts().plain("not.allowed.chat"));
        }
        Optional<Chat> known = chats.byId(chat);
        Optional<DigestDefinition> digest = digests.byName(data.group(3));
        if (known.isEmpty() || digest.isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain(known.isEmpty() ? "button.stale" : "digest.gone"));
        }
        return Handling.doing(screen -> turn(
                pressed,
                known.get(),
                new Press.Subscribe(chat, digest.get().name(), !data.group(2).equals("-")),
                screen));
    }

    private void turn(Pressed pressed, Chat chat, Press.Subscribe wish, Screen screen) {
        Address address = pressed.chat().id() == chat.id() ? pressed.address() : Address.of(chat.id());
        if (wish.wished()) {
            chats.subscribe(address, wish.digest(), pressed.at());
        } else {
            chats.unsubscribe(address, wish.digest());
        }
        String said = pressed.ownTexts().html("button.subscribed", title(chat));
        screen.show(new RenderedPost(said, buttons.toSubscribe(address), null));
    }

    private static String title(Chat chat) {
        return chat.title() == null ? Long.toString(chat.id()) : chat.title();
    }
}
