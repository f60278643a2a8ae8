package news.vigie.ordeal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** The updates that wait for the bot. */
final class Mail implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Deque<ObjectNode> waiting = new ArrayDeque<>();
    private int last = 1000;
    private int polls;
    private boolean isClosed;

    /** @param kind message, channel_post */
    synchronized void put(String kind, ObjectNode content) {
        ObjectNode update = JSON.createObjectNode().put("update_id", ++last);
        update.set(kind, content);
        waiting.add(update);
        notifyAll();
    }

    /** Waits as long as the call says; the poll of a bot that was killed ends when the next one polls. */
    synchronized JsonNode updates(JsonNode call) {
        int offset = call.path("offset").asInt();
        waiting.removeIf(update -> update.path("update_id").asInt() < offset);
        int mine = ++polls;
        notifyAll();
        long end = System.nanoTime() + call.path("timeout").asLong() * 1_000_000_000;
        try {
            while (waiting.isEmpty() && System.nanoTime() < end && polls == mine && !isClosed) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return JSON.valueToTree(waiting.stream().limit(100).toList());
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}
