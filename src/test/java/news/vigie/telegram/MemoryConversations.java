package news.vigie.telegram;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.chat.Conversations;

/** Conversations in memory. */
final class MemoryConversations implements Conversations {
    private final Map<String, Conversation> held = new ConcurrentHashMap<>();

    @Override
    public Optional<Conversation> with(long chat, long person) {
        return Optional.ofNullable(held.get(chat + "/" + person));
    }

    @Override
    public void hold(Conversation conversation, Instant now) {
        held.put(conversation.chat() + "/" + conversation.person(), conversation);
    }

    @Override
    public boolean end(long chat, long person) {
        return held.remove(chat + "/" + person) != null;
    }

    @Override
    public int forget(Instant before) {
        return 0;
    }
}
