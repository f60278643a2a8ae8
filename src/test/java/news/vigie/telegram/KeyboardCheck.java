package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What the server refuses of buttons, and the whole message with them. */
final class KeyboardCheck {
    private static final int BUTTON_BYTES = 64;
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_BYTES = 16 * 1024;
    private static final int WIDEST_ROW = 8;

    private KeyboardCheck() {}

    /** Throws {@link Refusal} as the server refuses. */
    static void check(JsonNode rows) {
        int buttons = 0;
        if (rows.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal(400, "Bad Request: reply markup is too long");
        }
        for (JsonNode row : rows) {
            buttons += row.size();
            if (row.size() > WIDEST_ROW || buttons > MOST_BUTTONS) {
                throw new Refusal(400, "Bad Request: reply markup is too long");
            }
            row.forEach(KeyboardCheck::checkButton);
        }
    }

    private static boolean isLink(String url) {
        URI link = URI.create(url);
        return "tg".equals(link.getScheme())
                || (Set.of("http", "https").contains(String.valueOf(link.getScheme()))
                        && String.valueOf(link.getHost()).contains("."));
    }

    private static void checkButton(JsonNode button) {
        if (button.path("text").asText().isBlank()) {
            throw new Refusal(400, "Bad Request: inline keyboard button text must be non-empty");
        }
        String data = button.path("callback_data").asText();
        if (!button.path("url").isMissingNode() && !isLink(button.path("url").asText())) {
            throw new Refusal(
                    400,
                    "Bad Request: inline keyboard button URL '%s' is invalid: Wrong HTTP URL"
                            .formatted(button.path("url").asText()));
        }
        if (button.path("url").isMissingNode()
                && (data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > BUTTON_BYTES)) {
            throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
        }
    }
}
