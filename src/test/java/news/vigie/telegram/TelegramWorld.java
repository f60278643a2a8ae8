package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What {@link BotApi} knows: chats, messages, updates that wait, calls that were made. Guarded by it. */
final class TelegramWorld {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int MOST_OF_ANSWER = 200;

    private final TelegramPeople people = new TelegramPeople();
    private final TelegramMessages messages = new TelegramMessages(people);
    private final TelegramProfile profile = new TelegramProfile();
    private final Map<String, String> files = new HashMap<>();
    private final Deque<ObjectNode> waiting = new ArrayDeque<>();
    private final List<JsonNode> calls = new ArrayList<>();
    private final Set<String> openQueries = new HashSet<>();
    private int lastUpdate = 1000;

    int say(long person, long chat, String text) {
        people.meet(person);
        ObjectNode message = messages.message(chat, text);
        message.set("from", people.user(person));
        messages.keep(message);
        push("message", message);
        return message.path("message_id").asInt();
    }

    boolean send(long person, String name, String content) {
        people.meet(person);
        files.put("documents/" + name, content);
        ObjectNode message = messages.message(person, "");
        message.remove("text");
        message.set("from", people.user(person));
        message.putObject("document")
                .put("file_id", name)
                .put("file_unique_id", name)
                .put("file_name", name)
                .put("file_size", content.length());
        push("message", message);
        return true;
    }

    boolean answer(long person, long chat, long other, String text) {
        ObjectNode message = messages.message(chat, text);
        message.set("from", people.user(person));
        ObjectNode answered = messages.message(chat, "…");
        answered.set("from", people.user(other));
        message.set("reply_to_message", answered);
        push("message", message);
        return true;
    }

    /** Who is the chat itself is one of its administrators, and nobody knows which. */
    boolean reply(long person, Posted to, String text) {
        ObjectNode message = messages.message(to.chat(), text);
        message.set("from", people.user(person == to.chat() ? TelegramPeople.ANONYMOUS : person));
        if (person == to.chat()) {
            message.set("sender_chat", people.known(to.chat()));
        }
        ObjectNode answered = messages.message(to.chat(), to.text()).put("message_id", to.id());
        answered.set("from", TelegramPeople.me());
        message.set("reply_to_message", answered);
        push("message", message);
        return true;
    }

    boolean hide(long chat, long person) {
        return people.hide(chat, person);
    }

    boolean forward(long person, long other, String text) {
        ObjectNode message = messages.message(person, text);
        message.set("from", people.user(person));
        ObjectNode origin =
                message.putObject("forward_origin").put("type", "user").put("date", TelegramMessages.DATE);
        origin.set("sender_user", people.user(other));
        push("message", message);
        return true;
    }

    int post(long chat, String text) {
        ObjectNode message = messages.message(chat, text);
        message.set("sender_chat", people.known(chat));
        boolean isChannel = people.known(chat).path("type").asText().equals("channel");
        if (!isChannel) {
            message.set("from", people.user(TelegramPeople.ANONYMOUS));
        }
        messages.keep(message);
        push(isChannel ? "channel_post" : "message", message);
        return message.path("message_id").asInt();
    }

    boolean press(long person, Posted posted, String data) {
        ObjectNode message = messages.message(posted.chat(), posted.text());
        message.put("message_id", posted.id());
        ObjectNode query =
                JSON.createObjectNode().put("id", "q" + (lastUpdate + 1)).put("data", data);
        query.set("from", people.user(person));
        query.set("message", message);
        query.put("chat_instance", "1");
        openQueries.add(query.path("id").asText());
        push("callback_query", query);
        return true;
    }

    boolean makeBot(long person, long chat, String status) {
        ObjectNode change = people.change(person, chat, status, TelegramMessages.DATE);
        push("my_chat_member", change);
        return true;
    }

    int update(JsonNode update) {
        ObjectNode numbered = update.deepCopy();
        numbered.put("update_id", ++lastUpdate);
        openQueries.add(update.at("/callback_query/id").asText());
        waiting.add(numbered);
        return lastUpdate;
    }

    TelegramPeople people() {
        return people;
    }

    TelegramMessages messages() {
        return messages;
    }

    boolean file(String path, String content) {
        files.put(path, content);
        return true;
    }

    String file(String path) {
        if (!files.containsKey(path)) {
            throw new Refusal(404, "Not Found");
        }
        return files.get(path);
    }

    void confirm(int offset) {
        waiting.removeIf(update -> update.path("update_id").asInt() < offset);
    }

    List<ObjectNode> waiting() {
        return List.copyOf(waiting);
    }

    void note(String method, JsonNode call) {
        ObjectNode noted = call.deepCopy();
        noted.put("method", method);
        calls.add(noted);
    }

    List<JsonNode> calls(String method) {
        return calls.stream()
                .filter(call -> call.path("method").asText().equals(method.toLowerCase(Locale.ROOT)))
                .toList();
    }

    List<String> callNames() {
        return calls.stream().map(call -> call.path("method").asText()).toList();
    }

    JsonNode perform(String method, JsonNode call) {
        return switch (method) {
            case "getme" -> TelegramPeople.me();
            case "leavechat" -> JSON.valueToTree(true);
            case "sendmessage" -> messages.send(call);
            case "sendrichmessage" -> messages.sendRich(call);
            case "sendphoto" -> messages.attach(call, "photo");
            case "senddocument" -> messages.attach(call, "document");
            case "getfile" ->
                JSON.createObjectNode()
                        .put("file_id", call.path("file_id").asText())
                        .put("file_unique_id", call.path("file_id").asText())
                        .put("file_path", "documents/" + call.path("file_id").asText());
            case "editmessagetext" -> messages.edit(call);
            case "stopmessagelivelocation" -> messages.stopLocation(call);
            case "forwardmessage" -> messages.forward(call);
            case "deletemessage" -> JSON.valueToTree(messages.delete(call));
            case "editmessagereplymarkup" -> messages.editButtons(call);
            case "sendchataction" -> JSON.valueToTree(true);
            case "answercallbackquery" -> answerQuery(call);
            case "answerinlinequery" -> answerInline(call);
            case "getchat" -> people.known(people.reachable(call.path("chat_id").asText()));
            case "getchatmember" -> people.chatMember(call);
            default -> profile.perform(method, call, waiting.size());
        };
    }

    private static JsonNode answerInline(JsonNode call) {
        Set<String> ids = new HashSet<>();
        for (JsonNode result : call.path("results")) {
            if (!ids.add(result.path("id").asText())
                    || result.path("title").asText().isBlank()) {
                throw new Refusal(400, "Bad Request: RESULT_ID_DUPLICATE or a title is missing");
            }
            String words = result.at("/input_message_content/message_text").asText();
            if (TelegramHtml.read(words).text().length() > 4096) {
                throw new Refusal(400, "Bad Request: MESSAGE_TOO_LONG");
            }
        }
        if (ids.size() > 50 || call.path("next_offset").asText().length() > 64) {
            throw new Refusal(400, "Bad Request: RESULTS_TOO_MUCH");
        }
        return JSON.valueToTree(true);
    }

    private JsonNode answerQuery(JsonNode call) {
        if (call.path("text").asText().length() > MOST_OF_ANSWER) {
            throw new Refusal(400, "Bad Request: MESSAGE_TOO_LONG");
        }
        if (!openQueries.remove(call.path("callback_query_id").asText())) {
            throw new Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        }
        return JSON.valueToTree(true);
    }

    private void push(String kind, ObjectNode content) {
        ObjectNode update = JSON.createObjectNode().put("update_id", ++lastUpdate);
        update.set(kind, content);
        waiting.add(update);
    }
}
