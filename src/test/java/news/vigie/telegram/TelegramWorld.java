package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
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
    private static final long BOT = 123_456;
    private static final int DATE = 1_772_000_000;
    private static final long ANONYMOUS = 1_087_968_824L;
    private static final int LONGEST = 4096;
    private static final int MOST_BYTES = 32_768;
    private static final int LONGEST_CAPTION = 1024;

    private final Map<Long, ObjectNode> chats = new HashMap<>();
    private final Map<Long, String> languages = new HashMap<>();
    private final Map<List<Long>, String> members = new HashMap<>();
    private final Map<Long, String> bot = new HashMap<>();
    private final TelegramProfile profile = new TelegramProfile();
    private final Map<String, String> files = new HashMap<>();
    private final List<Posted> messages = new ArrayList<>();
    private final Deque<ObjectNode> waiting = new ArrayDeque<>();
    private final List<JsonNode> calls = new ArrayList<>();
    private final Set<String> openQueries = new HashSet<>();
    private int lastUpdate = 1000;
    private int lastMessage;
    private boolean knowsRich;

    boolean know(long chat, String type, String titleOrLanguage) {
        ObjectNode known = JSON.createObjectNode().put("id", chat).put("type", type);
        if (type.equals("private")) {
            languages.put(chat, titleOrLanguage);
            known.put("first_name", "Person " + chat);
        } else {
            known.put("title", titleOrLanguage);
        }
        chats.put(chat, known);
        bot.putIfAbsent(chat, "administrator");
        return true;
    }

    boolean member(long chat, long person, String status) {
        members.put(List.of(chat, person), status);
        return true;
    }

    int say(long person, long chat, String text) {
        if (!chats.containsKey(person)) {
            know(person, "private", "en");
        }
        ObjectNode message = message(chat, text);
        message.set("from", user(person));
        push("message", message);
        return message.path("message_id").asInt();
    }

    boolean send(long person, String name, String content) {
        if (!chats.containsKey(person)) {
            know(person, "private", "en");
        }
        files.put("documents/" + name, content);
        ObjectNode message = message(person, "");
        message.remove("text");
        message.set("from", user(person));
        message.putObject("document")
                .put("file_id", name)
                .put("file_unique_id", name)
                .put("file_name", name)
                .put("file_size", content.length());
        push("message", message);
        return true;
    }

    boolean answer(long person, long chat, long other, String text) {
        ObjectNode message = message(chat, text);
        message.set("from", user(person));
        ObjectNode answered = message(chat, "…");
        answered.set("from", user(other));
        message.set("reply_to_message", answered);
        push("message", message);
        return true;
    }

    boolean forward(long person, long other, String text) {
        ObjectNode message = message(person, text);
        message.set("from", user(person));
        ObjectNode origin =
                message.putObject("forward_origin").put("type", "user").put("date", DATE);
        origin.set("sender_user", user(other));
        push("message", message);
        return true;
    }

    int post(long chat, String text) {
        ObjectNode message = message(chat, text);
        message.set("sender_chat", known(chat));
        boolean isChannel = known(chat).path("type").asText().equals("channel");
        if (!isChannel) {
            message.set("from", user(ANONYMOUS));
        }
        push(isChannel ? "channel_post" : "message", message);
        return message.path("message_id").asInt();
    }

    boolean press(long person, Posted posted, String data) {
        ObjectNode message = message(posted.chat(), posted.text());
        message.put("message_id", posted.id());
        ObjectNode query =
                JSON.createObjectNode().put("id", "q" + (lastUpdate + 1)).put("data", data);
        query.set("from", user(person));
        query.set("message", message);
        query.put("chat_instance", "1");
        openQueries.add(query.path("id").asText());
        push("callback_query", query);
        return true;
    }

    boolean makeBot(long person, long chat, String status) {
        ObjectNode change = JSON.createObjectNode().put("date", DATE);
        change.set("chat", known(chat));
        change.set("from", user(person));
        change.set("old_chat_member", botMember(bot.getOrDefault(chat, "left")));
        change.set("new_chat_member", botMember(status));
        bot.put(chat, status);
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

    List<Posted> messages(long chat) {
        return messages.stream().filter(message -> message.chat() == chat).toList();
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
            case "getme" -> me();
            case "leavechat" -> JSON.valueToTree(true);
            case "sendmessage" -> send(call);
            case "sendrichmessage" -> sendRich(call);
            case "sendphoto" -> attach(call, "photo");
            case "senddocument" -> attach(call, "document");
            case "getfile" ->
                JSON.createObjectNode()
                        .put("file_id", call.path("file_id").asText())
                        .put("file_unique_id", call.path("file_id").asText())
                        .put("file_path", "documents/" + call.path("file_id").asText());
            case "editmessagetext" -> edit(call);
            case "deletemessage" -> delete(call.path("message_id").asInt());
            case "editmessagereplymarkup" -> editButtons(call);
            case "answercallbackquery" -> answerQuery(call);
            case "answerinlinequery" -> answerInline(call);
            case "getchat" -> known(reachable(call.path("chat_id").asText()));
            case "getchatmember" -> chatMember(call);
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
        }
        if (ids.size() > 50) {
            throw new Refusal(400, "Bad Request: RESULTS_TOO_MUCH");
        }
        return JSON.valueToTree(true);
    }

    private JsonNode send(JsonNode call) {
        long chat = reachable(call.path("chat_id").asText());
        Posted posted = read(chat, ++lastMessage, call);
        messages.add(posted);
        ObjectNode message = message(chat, posted.text());
        return message.put("message_id", posted.id());
    }

    /** A file stands in a part of its own, which "attach://NAME" names. */
    private JsonNode attach(JsonNode call, String field) {
        long chat = reachable(call.path("chat_id").asText());
        String named = call.path(field).asText();
        String part = named.startsWith("attach://") ? named.substring("attach://".length()) : field;
        JsonNode file = call.path("files").path(part);
        if (file.isMissingNode() || file.path("bytes").asInt() == 0) {
            throw new Refusal(400, "Bad Request: file must be non-empty");
        }
        TelegramHtml caption = TelegramHtml.read(call.path("caption").asText());
        if (caption.text().length() > LONGEST_CAPTION) {
            throw new Refusal(400, "Bad Request: message caption is too long");
        }
        messages.add(new Posted(
                chat, ++lastMessage, call.path("caption").asText(), caption.text(), caption.entities(), call));
        return message(chat, "").put("message_id", lastMessage);
    }

    private JsonNode sendRich(JsonNode call) {
        if (!knowsRich) {
            throw new Refusal(404, "Not Found: method not found");
        }
        long chat = reachable(call.path("chat_id").asText());
        String html = call.at("/rich_message/html").asText();
        messages.add(new Posted(
                chat, ++lastMessage, html, html.replaceAll("<[^>]*>", " ").strip(), 0, call));
        return message(chat, "").put("message_id", lastMessage);
    }

    /** From here on the server is of Bot API 10.1. */
    boolean learnRich() {
        knowsRich = true;
        return knowsRich;
    }

    private JsonNode edit(JsonNode call) {
        int id = call.path("message_id").asInt();
        int place = messages.stream().map(Posted::id).toList().indexOf(id);
        if (place < 0) {
            throw new Refusal(400, "Bad Request: message to edit not found");
        }
        Posted before = messages.get(place);
        Posted after = read(before.chat(), id, call);
        if (after.text().equals(before.text()) && after.buttons().equals(before.buttons())) {
            throw new Refusal(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply"
                            + " markup are exactly the same as a current content and reply markup of the message");
        }
        messages.set(place, after);
        return message(before.chat(), after.text()).put("message_id", id);
    }

    private JsonNode delete(int id) {
        if (!messages.removeIf(message -> message.id() == id)) {
            throw new Refusal(400, "Bad Request: message to delete not found");
        }
        return JSON.valueToTree(true);
    }

    /** Without a keyboard the message has none any more. */
    private JsonNode editButtons(JsonNode call) {
        int id = call.path("message_id").asInt();
        int place = messages.stream().map(Posted::id).toList().indexOf(id);
        if (place < 0) {
            throw new Refusal(400, "Bad Request: message to edit not found");
        }
        KeyboardCheck.check(call.path("reply_markup").path("inline_keyboard"));
        Posted before = messages.get(place);
        JsonNode keyboard = call.path("reply_markup");
        if (keyboard.equals(before.call().path("reply_markup"))) {
            throw new Refusal(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply"
                            + " markup are exactly the same as a current content and reply markup of the message");
        }
        ObjectNode changed = before.call().deepCopy();
        changed.set("reply_markup", keyboard);
        messages.set(place, new Posted(before.chat(), id, before.html(), before.text(), before.entities(), changed));
        return message(before.chat(), before.text()).put("message_id", id);
    }

    private static Posted read(long chat, int id, JsonNode call) {
        String sent = call.path("text").asText();
        boolean isHtml = call.path("parse_mode").asText().equals("HTML");
        TelegramHtml html = isHtml ? TelegramHtml.read(sent) : null;
        String text = html == null ? sent.strip() : html.text();
        if (text.isEmpty()) {
            throw new Refusal(400, "Bad Request: text must be non-empty");
        }
        if (sent.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal(400, "Bad Request: text is too long");
        }
        if (text.length() > LONGEST) {
            throw new Refusal(400, "Bad Request: message is too long");
        }
        KeyboardCheck.check(call.path("reply_markup").path("inline_keyboard"));
        return new Posted(chat, id, sent, text, html == null ? 0 : html.entities(), call);
    }

    private long reachable(String address) {
        long chat = address.startsWith("@")
                ? chats.values().stream()
                        .filter(known -> known.path("title").asText().equals(address.substring(1)))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(400, "Bad Request: chat not found"))
                        .path("id")
                        .asLong()
                : Long.parseLong(address);
        if (!chats.containsKey(chat)) {
            throw new Refusal(400, "Bad Request: chat not found");
        }
        if (bot.getOrDefault(chat, "left").equals("kicked")) {
            throw new Refusal(403, chat > 0 ? "Forbidden: bot was blocked by the user" : "Forbidden: bot was kicked");
        }
        return chat;
    }

    private JsonNode answerQuery(JsonNode call) {
        if (!openQueries.remove(call.path("callback_query_id").asText())) {
            throw new Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        }
        return JSON.valueToTree(true);
    }

    private JsonNode chatMember(JsonNode call) {
        if (call.path("user_id").asLong() == BOT) {
            return botMember(bot.getOrDefault(call.path("chat_id").asLong(), "left"));
        }
        List<Long> who =
                List.of(call.path("chat_id").asLong(), call.path("user_id").asLong());
        ObjectNode member = JSON.createObjectNode().put("status", members.getOrDefault(who, "member"));
        member.set("user", user(who.getLast()));
        return member;
    }

    private static ObjectNode botMember(String status) {
        ObjectNode member = JSON.createObjectNode().put("status", status);
        member.set("user", me());
        return status.equals("administrator") ? member.put("can_post_messages", true) : member;
    }

    private static ObjectNode me() {
        return JSON.createObjectNode()
                .put("id", BOT)
                .put("is_bot", true)
                .put("first_name", "Vigie")
                .put("username", BotApi.BOT);
    }

    private ObjectNode user(long person) {
        return JSON.createObjectNode()
                .put("id", person)
                .put("is_bot", person == ANONYMOUS)
                .put("first_name", "Person " + person)
                .put("language_code", languages.getOrDefault(person, "en"));
    }

    private ObjectNode known(long chat) {
        ObjectNode known = chats.get(chat);
        if (known == null) {
            throw new IllegalStateException("Let the stand-in know chat %d first.".formatted(chat));
        }
        return known;
    }

    private ObjectNode message(long chat, String text) {
        ObjectNode message =
                JSON.createObjectNode().put("message_id", ++lastMessage).put("date", DATE);
        message.set("chat", known(chat));
        message.put("text", text);
        if (text.startsWith("/")) {
            ArrayNode entities = message.putArray("entities");
            entities.addObject()
                    .put("type", "bot_command")
                    .put("offset", 0)
                    .put("length", text.split("\\s", 2)[0].length());
        }
        return message;
    }

    private void push(String kind, ObjectNode content) {
        ObjectNode update = JSON.createObjectNode().put("update_id", ++lastUpdate);
        update.set(kind, content);
        waiting.add(update);
    }
}
