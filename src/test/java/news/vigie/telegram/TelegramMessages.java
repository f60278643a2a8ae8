package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages of {@link TelegramWorld}: what is displayed of the bot, sent and edited under the server's rules. */
final class TelegramMessages {
    static final int DATE = 1_772_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 4096;
    private static final int MOST_BYTES = 32_768;
    private static final int LONGEST_CAPTION = 1024;
    private static final String UNCHANGED =
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
                    + " as a current content and reply markup of the message";

    private final TelegramPeople people;
    private final List<Posted> messages = new ArrayList<>();
    private final Set<Integer> old = new HashSet<>();
    private final Map<Integer, ObjectNode> ofOthers = new HashMap<>();
    private int lastMessage;
    private boolean knowsRich;

    TelegramMessages(TelegramPeople people) {
        this.people = people;
    }

    List<Posted> of(long chat) {
        return messages.stream().filter(message -> message.chat() == chat).toList();
    }

    JsonNode send(JsonNode call) {
        long chat = people.reachable(call.path("chat_id").asText());
        Posted posted = read(chat, ++lastMessage, call);
        messages.add(posted);
        ObjectNode message = message(chat, posted.text());
        return message.put("message_id", posted.id());
    }

    /** A file stands in a part of its own, which "attach://NAME" names. */
    JsonNode attach(JsonNode call, String field) {
        long chat = people.reachable(call.path("chat_id").asText());
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

    JsonNode sendRich(JsonNode call) {
        if (!knowsRich) {
            throw new Refusal(404, "Not Found: method not found");
        }
        long chat = people.reachable(call.path("chat_id").asText());
        int id = ++lastMessage;
        messages.add(rich(chat, id, call));
        return message(chat, "").put("message_id", id);
    }

    private static Posted rich(long chat, int id, JsonNode call) {
        String html = call.at("/rich_message/html").asText();
        return new Posted(chat, id, html, html.replaceAll("<[^>]*>", " ").strip(), 0, call);
    }

    /** From here on the server is of Bot API 10.1. */
    boolean learnRich() {
        knowsRich = true;
        return knowsRich;
    }

    JsonNode edit(JsonNode call) {
        int id = call.path("message_id").asInt();
        int place = place(call);
        Posted before = messages.get(place);
        boolean isRich = knowsRich && call.has("rich_message");
        Posted after = isRich ? rich(before.chat(), id, call) : read(before.chat(), id, call);
        if (after.text().equals(before.text()) && after.buttons().equals(before.buttons())) {
            throw new Refusal(400, UNCHANGED);
        }
        messages.set(place, after);
        return message(before.chat(), after.text()).put("message_id", id);
    }

    /** A bot deletes what is not older than two days. */
    boolean delete(JsonNode call) {
        int id = call.path("message_id").asInt();
        if (old.contains(id)) {
            throw new Refusal(400, "Bad Request: message can't be deleted");
        }
        if (!messages.removeIf(message -> message.id() == id)) {
            throw new Refusal(400, "Bad Request: message to delete not found");
        }
        return true;
    }

    /** Two days pass for this message. */
    boolean age(int message) {
        return old.add(message);
    }

    /** Without a keyboard the message has none any more. */
    JsonNode editButtons(JsonNode call) {
        int id = call.path("message_id").asInt();
        int place = place(call);
        KeyboardCheck.check(call.path("reply_markup").path("inline_keyboard"));
        Posted before = messages.get(place);
        JsonNode keyboard = call.path("reply_markup");
        if (keyboard.equals(before.call().path("reply_markup"))) {
            throw new Refusal(400, UNCHANGED);
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
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(sent)) {
            throw new Refusal(400, "Bad Request: strings must be encoded in UTF-8");
        }
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

    /** Somebody else wrote it. */
    void keep(ObjectNode message) {
        ofOthers.put(message.path("message_id").asInt(), message);
    }

    /** No message of the bot is one. */
    JsonNode stopLocation(JsonNode call) {
        place(call);
        throw new Refusal(400, "Bad Request: there is no live location in the message to edit");
    }

    /** Of a channel's message the copy has the number; of what else was written, by whom. */
    JsonNode forward(JsonNode call) {
        long to = people.reachable(call.path("chat_id").asText());
        long from = people.reachable(call.path("from_chat_id").asText());
        int id = call.path("message_id").asInt();
        Posted original = of(from).stream()
                .filter(posted -> posted.id() == id)
                .findFirst()
                .or(() -> Optional.ofNullable(ofOthers.get(id))
                        .filter(other -> other.at("/chat/id").asLong() == from)
                        .map(other ->
                                new Posted(from, id, "", other.path("text").asText(), 0, other)))
                .orElseThrow(() -> new Refusal(400, "Bad Request: message to forward not found"));
        if (people.known(from).path("has_protected_content").asBoolean()) {
            throw new Refusal(400, "Bad Request: message has protected content and can't be forwarded");
        }
        ObjectNode copy = message(to, original.text());
        if (original.call().has("photo")) {
            copy.remove("text");
            copy.put("caption", original.text());
            copy.putArray("photo")
                    .addObject()
                    .put("file_id", "p")
                    .put("file_unique_id", "p")
                    .put("width", 1)
                    .put("height", 1);
        }
        ObjectNode origin = copy.putObject("forward_origin").put("date", DATE);
        if (people.known(from).path("type").asText().equals("channel")) {
            origin.put("type", "channel").put("message_id", id).set("chat", people.known(from));
        } else {
            origin.put("type", "user")
                    .set("sender_user", original.call().path("from").deepCopy());
            if (!original.call().has("from")) {
                origin.set("sender_user", TelegramPeople.me());
            }
        }
        messages.add(new Posted(to, copy.path("message_id").asInt(), "", original.text(), 0, call));
        return copy;
    }

    /** As the server tells of it; numbered, but not yet displayed. */
    ObjectNode message(long chat, String text) {
        ObjectNode message =
                JSON.createObjectNode().put("message_id", ++lastMessage).put("date", DATE);
        message.set("chat", people.known(chat));
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

    private int place(JsonNode call) {
        int id = call.path("message_id").asInt();
        int place = messages.stream().map(Posted::id).toList().indexOf(id);
        if (place < 0
                || messages.get(place).chat()
                        != people.reachable(call.path("chat_id").asText())) {
            boolean isOfOther = ofOthers.containsKey(id)
                    && ofOthers.get(id)
                            .at("/chat/id")
                            .asText()
                            .equals(call.path("chat_id").asText());
            throw new Refusal(
                    400, isOfOther ? "Bad Request: message can't be edited" : "Bad Request: message to edit not found");
        }
        return place;
    }
}
