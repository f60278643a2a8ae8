package news.vigie.telegram.taste;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.digest.words.WordFilter;
import news.vigie.notice.Notice;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Texts;

/** Takes in what chats follow and mute, within bounds, and takes it back. */
public final class TasteBook {
    /** Of one chat, followed and muted together. */
    public static final int MOST = 50;

    private static final int LONGEST = 100;

    private final Chats chats;

    public TasteBook(Chats chats) {
        this.chats = chats;
    }

    /** What became of a wish to follow or mute something. */
    public sealed interface Outcome {
        /** It is followed or muted from now on. */
        record Taken() implements Outcome {}

        /** Too much is already: one must go first. */
        record Full() implements Outcome {}

        /** It is no entry; why, as text. */
        record Refused(String key, Object argument) implements Outcome {
            public String told(Texts texts) {
                return texts.plain(key, argument);
            }
        }
    }

    /** Whether it was followed or muted before, or not at all, does not matter. */
    public Outcome take(Address place, boolean follow, String entry, Instant now) {
        if (entry.length() > LONGEST) {
            return new Outcome.Refused("taste.long", LONGEST);
        }
        Optional<Notice> unreadable = WordFilter.problem(entry);
        if (unreadable.isPresent()) {
            return new Outcome.Refused("taste.unreadable", unreadable.get());
        }
        Optional<String> before = kept(place, entry);
        if (before.isEmpty() && entries(place).size() >= MOST) {
            return new Outcome.Full();
        }
        before.ifPresent(kept -> chats.unfollow(place, kept));
        if (follow) {
            chats.follow(place, entry, now);
        } else {
            chats.mute(place, entry, now);
        }
        return new Outcome.Taken();
    }

    /** False if it was neither followed nor muted. */
    public boolean drop(Address place, String entry) {
        return kept(place, entry).filter(kept -> chats.unfollow(place, kept)).isPresent();
    }

    public boolean isMuted(Address place, String entry) {
        return chats.tastes(place).muted().stream().anyMatch(muted -> Entry.same(muted, entry));
    }

    boolean isFollowed(Address place, String entry) {
        return chats.tastes(place).followed().contains(entry);
    }

    /** Followed and muted, in this order. */
    List<String> entries(Address place) {
        Tastes tastes = chats.tastes(place);
        return Stream.concat(tastes.followed().stream(), tastes.muted().stream())
                .toList();
    }

    private Optional<String> kept(Address place, String entry) {
        return entries(place).stream().filter(kept -> Entry.same(kept, entry)).findFirst();
    }

    /** The one that a button means by this code. */
    public Optional<String> coded(Address place, String code) {
        return Code.find(entries(place), code);
    }
}
