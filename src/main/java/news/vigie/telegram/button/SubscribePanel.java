package news.vigie.telegram.button;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.Subscribing;
import news.vigie.telegram.desk.Subscribing.Beginning;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.text.Texts;

/** Buttons that turn a digest of a chat on and off. */
public final class SubscribePanel implements Panel {
    private static final Pattern DATA = Pattern.compile("sub:(-?\\d{1,18}):([+-]?)(.+)");

    private final Chats chats;
    private final Digests digests;
    private final Subscribing subscribing;
    private final DigestButtons buttons;
    private final Rights rights;

    public SubscribePanel(Desks desks, DigestButtons buttons, Rights rights) {
        this.chats = desks.chats();
        this.digests = desks.digests();
        this.subscribing = new Subscribing(desks);
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
        if (known.isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("button.stale"));
        }
        Address address = pressed.chat().id() == chat ? pressed.address() : Address.of(chat);
        String name = Code.name(names(address), data.group(3));
        Optional<DigestDefinition> digest = digests.byName(name);
        if (data.group(2).equals("-")) {
            return Handling.doing(screen -> {
                subscribing.end(address, digest.map(DigestDefinition::name).orElse(name));
                show(address, known.get(), "button.subscribed", pressed, screen);
            });
        }
        return digest.isEmpty()
                ? Handling.saying(pressed.ownTexts().plain("digest.gone"))
                : Handling.doing(screen -> begin(address, digest.get(), known.get(), pressed, screen));
    }

    /** Also of what is subscribed to and is no digest any more. */
    private List<String> names(Address address) {
        return Stream.concat(digests.all().stream().map(DigestDefinition::name), chats.subscriptions(address).stream())
                .toList();
    }

    private void begin(Address address, DigestDefinition digest, Chat chat, Pressed pressed, Screen screen) {
        Beginning beginning = subscribing.begin(address, digest, pressed.at());
        show(
                address,
                chat,
                beginning == Beginning.SOON ? "button.subscribed.soon" : "button.subscribed",
                pressed,
                screen);
    }

    private void show(Address address, Chat chat, String key, Pressed pressed, Screen screen) {
        Texts texts = pressed.ownTexts();
        screen.show(new RenderedPost(texts.html(key, title(chat)), buttons.toSubscribe(address, texts), null));
    }

    private static String title(Chat chat) {
        return chat.title() == null ? Long.toString(chat.id()) : chat.title();
    }
}
