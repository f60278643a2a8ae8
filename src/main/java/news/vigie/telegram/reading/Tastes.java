package news.vigie.telegram.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.chat.Chats;
import news.vigie.render.Button;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Reading;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;

/** Buttons by which a chat follows or mutes somebody or something. */
public final class Tastes implements Panel {
    private static final int MOST = 50;
    private static final int LONGEST = 100;

    private final Reading reading;
    private final Chats chats;
    private final Rights rights;

    public Tastes(Reading reading, Chats chats, Rights rights) {
        this.reading = reading;
        this.chats = chats;
        this.rights = rights;
    }

    static List<Button> keys(String entry, long question, Texts texts) {
        return List.of(
                Keys.key(texts.plain("taste.key.follow", entry), "follow:" + question),
                Keys.key(texts.plain("taste.key.mute", entry), "hush:" + question));
    }

    @Override
    public Set<String> words() {
        return Set.of("follow", "hush");
    }

    @Override
    public Handling press(Pressed pressed) {
        OptionalLong question = Keys.first(pressed.data());
        Optional<String> entry = question.isPresent()
                ? reading.questions().words(question.getAsLong()).filter(words -> words.length() <= LONGEST)
                : Optional.empty();
        if (entry.isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("button.stale"));
        }
        if (!rights.rules(pressed.chat().id(), pressed.person())) {
            return Handling.saying(pressed.ownTexts().plain("not.allowed.chat"));
        }
        var tastes = chats.tastes(pressed.address());
        if (tastes.followed().size() + tastes.muted().size() >= MOST) {
            return Handling.saying(pressed.ownTexts().plain("taste.many", MOST));
        }
        return Handling.saying(take(pressed, entry.get()));
    }

    private String take(Pressed pressed, String entry) {
        boolean follow = pressed.data().startsWith("follow:");
        if (follow) {
            chats.follow(pressed.address(), entry, pressed.at());
        } else {
            chats.mute(pressed.address(), entry, pressed.at());
        }
        return pressed.ownTexts().plain(follow ? "taste.follow" : "taste.mute", entry);
    }
}
