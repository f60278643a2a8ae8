package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of the bot, as it is displayed.
 *
 * @param html as it was sent
 * @param text what is left of it to read
 * @param entities how many pieces of it are formatted
 * @param call what the bot asked for
 */
public record Posted(long chat, int id, String html, String text, int entities, JsonNode call) {
    /** What its buttons send, row by row. */
    public List<String> buttons() {
        var data = new ArrayList<String>();
        for (JsonNode row : call.path("reply_markup").path("inline_keyboard")) {
            for (JsonNode button : row) {
                data.add(button.path("callback_data").asText(button.path("url").asText()));
            }
        }
        return data;
    }

    /** What stands on its buttons, row by row. */
    public List<String> labels() {
        var labels = new ArrayList<String>();
        for (JsonNode row : call.path("reply_markup").path("inline_keyboard")) {
            row.forEach(button -> labels.add(button.path("text").asText()));
        }
        return labels;
    }

    /** The name of the file that came with it; empty: none. */
    public String file() {
        return call.path("files").findValuesAsText("name").stream().findFirst().orElse("");
    }

    public @Nullable Integer thread() {
        return call.has("message_thread_id") ? call.path("message_thread_id").asInt() : null;
    }

    public int replyTo() {
        return call.path("reply_parameters").path("message_id").asInt();
    }
}
