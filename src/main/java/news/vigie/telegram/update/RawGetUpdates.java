package news.vigie.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.chat.Inbox;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Asks for updates and takes them as they are. The library would read each into its classes at once, and one update of
 * a shape that it does not know would keep all of them from ever being confirmed.
 */
final class RawGetUpdates extends GetUpdates {
    /** Seconds; the longest that the server takes. */
    static final int WAIT = 50;

    private static final int LIMIT = 100;
    /** Of all kinds of updates, those that concern us. */
    static final List<String> KINDS = List.of(
            "message", "channel_post", "callback_query", "my_chat_member", "inline_query", "chosen_inline_result");

    private static final List<String> READ =
            Stream.concat(Stream.of("update_id"), KINDS.stream()).toList();

    RawGetUpdates(int lastReceived) {
        setOffset(lastReceived + 1);
        setLimit(LIMIT);
        setTimeout(WAIT);
        setAllowedUpdates(KINDS);
    }

    @Override
    @SuppressWarnings("NonApiType") // the library's own signature
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        JsonNode root = read(answer);
        if (!root.path("ok").asBoolean() || !root.path("result").isArray()) {
            throw new TelegramApiRequestException("The answer to getUpdates holds no updates");
        }
        var updates = new ArrayList<Update>();
        for (JsonNode update : root.path("result")) {
            if (Letter.isNumbered(update)) {
                updates.add(new RawUpdate(update.path("update_id").intValue(), update.toString()));
            }
        }
        return updates;
    }

    /**
     * With the mapper that the library reads its answers with, which then has to learn its classes only once. Kinds that
     * concern nobody here are left out: whatever shape they have, it is none of ours.
     */
    static Update read(Inbox.Letter letter) throws JsonProcessingException {
        JsonNode update = OBJECT_MAPPER.readTree(letter.json());
        if (update instanceof ObjectNode fields) {
            fields.retain(READ);
        }
        return OBJECT_MAPPER.treeToValue(update, Update.class);
    }

    private static JsonNode read(String answer) throws TelegramApiRequestException {
        try {
            return OBJECT_MAPPER.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("The answer to getUpdates is no JSON", e);
        }
    }
}
