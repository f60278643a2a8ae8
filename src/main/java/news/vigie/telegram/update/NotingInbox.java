package news.vigie.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.vigie.chat.Inbox;
import news.vigie.digest.Address;
import news.vigie.pipeline.delivery.Numbers;

/**
 * An inbox that notes the numbers of the messages that others wrote: none of them is a post of ours. A button that is
 * pressed comes with the message below which it stands, and that is one of ours.
 */
public final class NotingInbox implements Inbox {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_OTHERS = List.of("message", "channel_post");

    private final Inbox inbox;
    private final Numbers numbers;

    public NotingInbox(Inbox inbox, Numbers numbers) {
        this.inbox = inbox;
        this.numbers = numbers;
    }

    @Override
    public boolean put(long update, String json, Instant now) {
        boolean isNew = inbox.put(update, json, now);
        if (isNew) {
            note(json, now);
        }
        return isNew;
    }

    private void note(String json, Instant now) {
        JsonNode update = read(json);
        for (String kind : OF_OTHERS) {
            JsonNode chat = update.path(kind).path("chat").path("id");
            JsonNode message = update.path(kind).path("message_id");
            if (chat.canConvertToLong() && message.canConvertToLong()) {
                Instant date =
                        Instant.ofEpochSecond(update.path(kind).path("date").asLong());
                numbers.seen(Address.of(chat.longValue()), message.longValue(), date, now);
            }
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An update was stored that is no JSON", e);
        }
    }

    @Override
    public List<Long> numbers(int limit) {
        return inbox.numbers(limit);
    }

    @Override
    public Optional<Letter> letter(long update) {
        return inbox.letter(update);
    }

    @Override
    public void done(long update, Instant now) {
        inbox.done(update, now);
    }

    @Override
    public int forget(Instant before) {
        return inbox.forget(before);
    }
}
