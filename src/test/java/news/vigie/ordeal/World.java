package news.vigie.ordeal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import news.vigie.telegram.TelegramHtml;

/**
 * What stands in the chats of {@link Room}, numbered as Telegram numbers it, and what its server answers to a bot that sends,
 * edits, forwards and deletes. It keeps what should never have happened. Safe for several threads.
 */
final class World {
    static final long BOT = 123_456;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNCHANGED =
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
                    + " as a current content and reply markup of the message";

    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<Long, NavigableMap<Integer, Message>> messages = new HashMap<>();
    private final List<String> trespasses = new ArrayList<>();
    private final List<Message> overwritten = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();

    /** The bot has seen that this post of its own stands there. */
    record Sighting(long chat, String html, How how) {}

    enum How {
        EDIT,
        FORWARD
    }

    /** The server's answer is no. */
    static final class No extends RuntimeException {
        No(String description) {
            super("Bad Request: " + description);
        }
    }

    synchronized List<Message> of(Room room) {
        return List.copyOf(in(room.id()).values());
    }

    /** What the bot did to messages of others. */
    synchronized List<String> trespasses() {
        return List.copyOf(trespasses);
    }

    /** What messages of the bot said before it edited them. */
    synchronized List<Message> overwritten() {
        return List.copyOf(overwritten);
    }

    synchronized List<Sighting> sightings() {
        return List.copyOf(sightings);
    }

    private NavigableMap<Integer, Message> in(long chat) {
        return messages.computeIfAbsent(chat, none -> new TreeMap<>());
    }

    /** Somebody else than the bot writes, or something happens of which Telegram tells, or a picture of the bot arrives. */
    synchronized Message other(Room room, Message.Author author, String text) {
        Message message = Message.of(room.id(), next(room), author, text);
        in(room.id()).put(message.id(), message);
        return message;
    }

    private int next(Room room) {
        String counter = room.kind().isCountedWithOthers() ? "common" : Long.toString(room.id());
        return counters.merge(counter, 1, Integer::sum);
    }

    synchronized JsonNode perform(String method, JsonNode call) {
        return switch (method) {
            case "sendmessage" -> send(call);
            case "editmessagetext" -> edit(call);
            case "editmessagecaption" -> editCaption(call);
            case "stopmessagelivelocation" -> stopLocation(call);
            case "forwardmessage" -> forward(call);
            case "deletemessage" -> delete(call);
            case "getchatmember" -> member(room(call, "chat_id"));
            case "getchat" -> chat(room(call, "chat_id"));
            case "getmycommands" -> JSON.createArrayNode();
            case "getmydescription" -> JSON.createObjectNode().put("description", "");
            case "getmyshortdescription" -> JSON.createObjectNode().put("short_description", "");
            case "getme" -> me();
            default -> JSON.valueToTree(true);
        };
    }

    private static Room room(JsonNode call, String field) {
        long id = call.path(field).asLong();
        return Room.ALL.stream()
                .filter(room -> room.id() == id)
                .findFirst()
                .orElseThrow(() -> new No("chat not found"));
    }

    private JsonNode send(JsonNode call) {
        Room room = room(call, "chat_id");
        var message = new Message(
                room.id(), next(room), Message.Author.BOT, call.path("text").asText(), rest(call));
        in(room.id()).put(message.id(), message);
        return shown(room, message);
    }

    private static JsonNode rest(JsonNode call) {
        ObjectNode rest = JSON.createObjectNode();
        rest.set("buttons", call.path("reply_markup").path("inline_keyboard").deepCopy());
        rest.set("preview", call.path("link_preview_options").deepCopy());
        return rest;
    }

    /** In a channel a bot with the right edits whatever an editor posted; nowhere else anything but its own. */
    private JsonNode edit(JsonNode call) {
        Room room = room(call, "chat_id");
        Message before = editable(room, call);
        if (before.author() == Message.Author.PICTURE) {
            throw new No("there is no text in the message to edit");
        }
        Message after = before.saying(call.path("text").asText(), rest(call));
        if (after.html().equals(before.html()) && after.rest().equals(before.rest())) {
            sightings.add(new Sighting(room.id(), before.html(), How.EDIT));
            throw new No(UNCHANGED.substring("Bad Request: ".length()));
        }
        if (before.author() == Message.Author.BOT) {
            overwritten.add(before);
        } else {
            trespasses.add("message %d of %s was another's: \"%s\"".formatted(before.id(), room.name(), before.html()));
        }
        in(room.id()).put(after.id(), after);
        return shown(room, after);
    }

    private Message editable(Room room, JsonNode call) {
        Message there = there(room, call, "message to edit not found");
        boolean isOwn = there.author() == Message.Author.BOT || there.author() == Message.Author.PICTURE;
        boolean mayEdit = room.mayEdit() && there.author() == Message.Author.PERSON;
        if (!isOwn && !mayEdit) {
            throw new No("message can't be edited");
        }
        return there;
    }

    /** Without words of its own the call takes those of the picture. */
    private JsonNode editCaption(JsonNode call) {
        Room room = room(call, "chat_id");
        Message before = editable(room, call);
        if (before.author() != Message.Author.PICTURE) {
            throw new No("there is no caption in the message to edit");
        }
        Message after = before.saying(call.path("caption").asText(), before.rest());
        trespasses.add("message %d of %s, a picture, said \"%s\" and says \"%s\""
                .formatted(before.id(), room.name(), before.html(), after.html()));
        in(room.id()).put(after.id(), after);
        return shown(room, after);
    }

    private JsonNode stopLocation(JsonNode call) {
        editable(room(call, "chat_id"), call);
        throw new No("there is no live location in the message to edit");
    }

    private JsonNode forward(JsonNode call) {
        Room to = room(call, "chat_id");
        Room from = room(call, "from_chat_id");
        Message original = there(from, call, "message to forward not found");
        if (original.author() == Message.Author.SERVICE) {
            throw new No("the message can't be forwarded");
        }
        Message copy = Message.of(to.id(), next(to), Message.Author.COPY, original.html());
        in(to.id()).put(copy.id(), copy);
        if (original.isPost()) {
            sightings.add(new Sighting(from.id(), original.html(), How.FORWARD));
        }
        ObjectNode shown = shown(to, copy);
        if (original.author() == Message.Author.PICTURE) {
            showPicture(shown);
        }
        ObjectNode origin =
                shown.putObject("forward_origin").put("date", shown.path("date").asLong());
        if (from.kind() == Room.Kind.CHANNEL) {
            origin.put("type", "channel").put("message_id", original.id()).set("chat", chat(from));
        } else {
            boolean isBots = original.author() != Message.Author.PERSON;
            origin.put("type", "user").set("sender_user", isBots ? me() : person(503));
        }
        return shown;
    }

    private static void showPicture(ObjectNode shown) {
        shown.set("caption", shown.remove("text"));
        shown.putArray("photo")
                .addObject()
                .put("file_id", "picture")
                .put("file_unique_id", "picture")
                .put("width", 1)
                .put("height", 1);
    }

    private JsonNode delete(JsonNode call) {
        Room room = room(call, "chat_id");
        Message message = there(room, call, "message to delete not found");
        if (message.author() == Message.Author.PERSON || message.author() == Message.Author.SERVICE) {
            trespasses.add("message %d of %s was to be deleted".formatted(message.id(), room.name()));
            throw new No("message can't be deleted");
        }
        in(room.id()).remove(message.id());
        return JSON.valueToTree(true);
    }

    private Message there(Room room, JsonNode call, String otherwise) {
        Message message = in(room.id()).get(call.path("message_id").asInt());
        if (message == null) {
            throw new No(otherwise);
        }
        return message;
    }

    /** As the server tells of a message. */
    ObjectNode shown(Room room, Message message) {
        ObjectNode shown = JSON.createObjectNode()
                .put("message_id", message.id())
                .put("date", Instant.now().getEpochSecond())
                .put("text", TelegramHtml.read(message.html()).text());
        shown.set("chat", chat(room));
        return shown;
    }

    static ObjectNode chat(Room room) {
        ObjectNode chat = JSON.createObjectNode()
                .put("id", room.id())
                .put("type", room.kind().word());
        return chat.put(room.kind() == Room.Kind.PERSON ? "first_name" : "title", room.name());
    }

    private static JsonNode member(Room room) {
        ObjectNode member = JSON.createObjectNode();
        member.set("user", me());
        if (room.kind() != Room.Kind.CHANNEL) {
            return member.put("status", "member");
        }
        return member.put("status", "administrator")
                .put("can_be_edited", false)
                .put("is_anonymous", false)
                .put("can_manage_chat", true)
                .put("can_post_messages", true)
                .put("can_edit_messages", room.mayEdit())
                .put("can_delete_messages", false);
    }

    static ObjectNode me() {
        return JSON.createObjectNode()
                .put("id", BOT)
                .put("is_bot", true)
                .put("first_name", "Vigie")
                .put("username", "vigie_test_bot");
    }

    static ObjectNode person(long id) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", "Person " + id)
                .put("language_code", "en");
    }
}
