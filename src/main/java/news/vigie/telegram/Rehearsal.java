package news.vigie.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Reads and writes a message of its own while the service starts, and asks for the news. Hundreds of classes take their
 * time to load, and the news of the day to be read, which the first person to write would otherwise wait for.
 */
final class Rehearsal {
    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
    private static final String UPDATE = """
            {"ok": true, "result": [{"update_id": 1, "message": {"message_id": 1, "date": 1, "text": "/help",
                "chat": {"id": 1, "type": "private"}, "from": {"id": 1, "is_bot": false, "first_name": "x"},
                "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}}]}""";

    private static final Address NOBODY = Address.of(1);

    private Rehearsal() {}

    static void play(NewsDesk news, Instant now) {
        try {
            new GetUpdates().deserializeResponse(UPDATE);
            new ObjectMapper().writeValueAsString(new SendMessage("1", "x"));
            Texts.of(Language.FRENCH).html("sources.head", 1);
            Texts.of(Language.ENGLISH).html("sources.head", 1);
            news.digest("", NOBODY, Language.FRENCH, now);
        } catch (TelegramApiRequestException | JsonProcessingException | RuntimeException e) {
            log.debug("The rehearsal failed", e);
        }
    }
}
