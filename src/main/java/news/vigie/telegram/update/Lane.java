package news.vigie.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The chat that an update concerns, so that those of one chat are answered in their order. Of a group or channel, those who
 * press buttons do it beside one another: a thousand may do so at once, and none is to wait for all others.
 */
final class Lane {
    /** For updates of no chat and unreadable ones. */
    static final long NONE = 0;

    /** Odd and without a pattern, so that chat and person together are seldom another chat. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Lane() {}

    static long of(String json) {
        try {
            for (JsonNode content : JSON.readTree(json)) {
                long chat = chat(content);
                if (chat != NONE) {
                    return chat;
                }
            }
            return NONE;
        } catch (JsonProcessingException e) {
            return NONE;
        }
    }

    private static long chat(JsonNode content) {
        long own = content.path("chat").path("id").asLong(NONE);
        long ofMessage = content.path("message").path("chat").path("id").asLong(NONE);
        long person = content.path("from").path("id").asLong(NONE);
        if (own == NONE && ofMessage < 0) {
            return ofMessage ^ (person * SPREAD);
        }
        return own != NONE ? own : ofMessage != NONE ? ofMessage : person;
    }
}
