package news.vigie.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import news.vigie.chat.Conversations;

/** Conversations of a store, of which it is known which kinds were ever held. */
final class WatchedConversations implements Conversations {
    private final Conversations stored;
    private final Set<String> held = new ConcurrentSkipListSet<>();

    WatchedConversations(Conversations stored) {
        this.stored = stored;
    }

    Set<String> held() {
        return held;
    }

    @Override
    public Optional<Conversation> with(long chat, long person) {
        return stored.with(chat, person);
    }

    @Override
    public void hold(Conversation conversation, Instant now) {
        stored.hold(conversation, now);
        held.add(conversation.kind());
    }

    @Override
    public boolean end(long chat, long person) {
        return stored.end(chat, person);
    }

    @Override
    public int forget(Instant before) {
        return stored.forget(before);
    }
}
