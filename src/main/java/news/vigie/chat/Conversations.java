package news.vigie.chat;

import java.time.Instant;
import java.util.Optional;

/** What the bot and people are in the middle of: one conversation at most with each person in each chat. */
public interface Conversations {
    Optional<Conversation> with(long chat, long person);

    /** From now on this one is held, in place of any other. */
    void hold(Conversation conversation, Instant now);

    /** False if there was none. */
    boolean end(long chat, long person);

    /** Forgets those in which nothing was said since then. */
    int forget(Instant before);

    /**
     * A conversation as it stands.
     *
     * @param kind what it is about
     * @param state what was said so far, as the kind writes it
     */
    record Conversation(long chat, long person, String kind, String state) {}
}
