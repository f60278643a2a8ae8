package news.vigie.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What an update waits in line for, so that those of one chat are answered in their order. Of a group or channel, those who
 * press buttons do it beside one another: a thousand may do so at once, and none is to wait for all others. What somebody
 * types behind the bot's name elsewhere waits for nothing that he asked in private.
 *
 * @param chat 0: of no chat, or unreadable
 * @param person 0: all of the chat
 */
record Lane(long chat, long person) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Lane NONE = new Lane(0, 0);

    static Lane of(String json) {
        try {
            JsonNode update = JSON.readTree(json);
            JsonNode typed = update.path("inline_query");
            return typed.isMissingNode() ? ofContent(update) : new Lane(0, person(typed));
        } catch (JsonProcessingException e) {
            return NONE;
        }
    }

    /**
     * Whether this tells a supergroup which group it was. What else is told of the supergroup at that moment is to find
     * there what the group had: it may have a lower number.
     */
    static boolean isOfMigration(String json) {
        return json.contains("\"migrate_from_chat_id\"");
    }

    /** Every letter typed asks anew: only the last counts. */
    boolean isOfTyping() {
        return chat == 0 && person != 0;
    }

    private static Lane ofContent(JsonNode update) {
        for (JsonNode content : update) {
            Lane lane = lane(content);
            if (!lane.equals(NONE)) {
                return lane;
            }
        }
        return NONE;
    }

    private static Lane lane(JsonNode content) {
        long own = content.path("chat").path("id").asLong();
        if (own != 0) {
            return new Lane(own, 0);
        }
        long ofMessage = content.path("message").path("chat").path("id").asLong();
        if (ofMessage < 0) {
            return new Lane(ofMessage, person(content));
        }
        return new Lane(ofMessage == 0 ? person(content) : ofMessage, 0);
    }

    private static long person(JsonNode content) {
        return content.path("from").path("id").asLong();
    }
}
