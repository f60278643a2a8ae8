package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is in the world of {@link TelegramWorld}: chats, their members, and what the bot is in each. Guarded by it. */
final class TelegramPeople {
    static final long ANONYMOUS = 1_087_968_824L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long BOT = 123_456;

    private final Map<Long, ObjectNode> chats = new HashMap<>();
    private final Map<Long, String> languages = new HashMap<>();
    private final Map<List<Long>, String> members = new HashMap<>();
    private final Set<List<Long>> hidden = new HashSet<>();
    private final Map<Long, String> bot = new HashMap<>();

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

    boolean protect(long chat) {
        known(chat).put("has_protected_content", true);
        return true;
    }

    boolean hide(long chat, long person) {
        return hidden.add(List.of(chat, person));
    }

    /** A person who was not there before is there, and speaks English. */
    void meet(long person) {
        if (!chats.containsKey(person)) {
            know(person, "private", "en");
        }
    }

    /** What the bot is in a chat from here on. Gives how my_chat_member tells it. */
    ObjectNode change(long person, long chat, String status, int date) {
        ObjectNode change = JSON.createObjectNode().put("date", date);
        change.set("chat", known(chat));
        change.set("from", user(person));
        change.set("old_chat_member", botMember(bot.getOrDefault(chat, "left")));
        change.set("new_chat_member", botMember(status));
        bot.put(chat, status);
        return change;
    }

    long reachable(String address) {
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

    JsonNode chatMember(JsonNode call) {
        if (call.path("user_id").asLong() == BOT) {
            return botMember(bot.getOrDefault(call.path("chat_id").asLong(), "left"));
        }
        List<Long> who =
                List.of(call.path("chat_id").asLong(), call.path("user_id").asLong());
        ObjectNode member = JSON.createObjectNode().put("status", members.getOrDefault(who, "member"));
        member.set("user", user(who.getLast()));
        return hidden.contains(who) ? member.put("is_anonymous", true) : member;
    }

    private static ObjectNode botMember(String status) {
        if (status.equals("silenced")) {
            return botMember("administrator").put("can_post_messages", false);
        }
        if (status.equals("editor")) {
            return botMember("administrator").put("can_edit_messages", true);
        }
        ObjectNode member = JSON.createObjectNode().put("status", status);
        member.set("user", me());
        return status.equals("administrator") ? member.put("can_post_messages", true) : member;
    }

    static ObjectNode me() {
        return JSON.createObjectNode()
                .put("id", BOT)
                .put("is_bot", true)
                .put("first_name", "Vigie")
                .put("username", BotApi.BOT);
    }

    ObjectNode user(long person) {
        return JSON.createObjectNode()
                .put("id", person)
                .put("is_bot", person == ANONYMOUS)
                .put("first_name", "Person " + person)
                .put("language_code", languages.getOrDefault(person, "en"));
    }

    ObjectNode known(long chat) {
        ObjectNode known = chats.get(chat);
        if (known == null) {
            throw new IllegalStateException("Let the stand-in know chat %d first.".formatted(chat));
        }
        return known;
    }
}
