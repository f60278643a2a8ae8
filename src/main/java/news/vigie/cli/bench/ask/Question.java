package news.vigie.cli.bench.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Something that a person asks the bot, as an update that Telegram brings.
 *
 * @param field of the update that holds it
 * @param content without whom it is from
 * @param answers the methods of the Bot API, in small letters, by the first of which it is answered
 */
public record Question(String field, ObjectNode content, Set<String> answers) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> MESSAGES = Set.of("sendmessage", "sendrichmessage", "sendphoto");

    public Question {
        answers = Set.copyOf(answers);
    }

    /** A message in private. */
    public static Question saying(String text) {
        ObjectNode message = JSON.objectNode()
                .put("message_id", 1)
                .put("date", 1_772_000_000)
                .put("text", text);
        return new Question("message", message, MESSAGES);
    }

    /** A press of a button that turns its message over. */
    public static Question turning(String data) {
        return new Question("callback_query", press(data), Set.of("editmessagetext"));
    }

    /** A press of a button that is answered by a message. */
    public static Question opening(String data) {
        return new Question("callback_query", press(data), MESSAGES);
    }

    private static ObjectNode press(String data) {
        ObjectNode press = JSON.objectNode().put("chat_instance", "1").put("data", data);
        press.putObject("message")
                .put("message_id", 1)
                .put("date", 1_772_000_000)
                .put("text", "…");
        return press;
    }

    /** Words behind the bot's name in any chat. */
    public static Question inline(String words, String offset) {
        ObjectNode query = JSON.objectNode().put("query", words).put("offset", offset);
        return new Question("inline_query", query, Set.of("answerinlinequery"));
    }

    /** The update, from a person in a private chat. */
    ObjectNode update(int number, long person) {
        ObjectNode asked = content.deepCopy();
        asked.set("from", person(person));
        if (!field.equals("message")) {
            asked.put("id", Integer.toString(number));
        }
        JsonNode message = field.equals("message") ? asked : asked.path("message");
        if (message instanceof ObjectNode shown) {
            shown.putObject("chat").put("id", person).put("type", "private").put("first_name", "Reader");
        }
        ObjectNode update = JSON.objectNode().put("update_id", number);
        return update.set(field, asked);
    }

    private static ObjectNode person(long id) {
        return JSON.objectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", "Reader")
                .put("language_code", "fr");
    }
}
