package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** What the server refuses of buttons, and the whole message with them. */
final class KeyboardCheck {
    private static final int BUTTON_BYTES = 64;
    private static final int MOST_BUTTONS = 100;
    private static final int WIDEST_ROW = 8;

    private KeyboardCheck() {}

    /** Throws {@link Refusal} as the server refuses. */
    static void check(JsonNode rows) {
        int buttons = 0;
        for (JsonNode row : rows) {
            buttons += row.size();
            if (row.size() > WIDEST_ROW || buttons > MOST_BUTTONS) {
                throw new Refusal(400, "Bad Request: reply markup is too long");
            }
            row.forEach(KeyboardCheck::checkButton);
        }
    }

    private static void checkButton(JsonNode button) {
        if (button.path("text").asText().isBlank()) {
            throw new Refusal(400, "Bad Request: inline keyboard button text must be non-empty");
        }
        String data = button.path("callback_data").asText();
        if (button.path("url").isMissingNode()
                && (data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > BUTTON_BYTES)) {
            throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
        }
    }
}
