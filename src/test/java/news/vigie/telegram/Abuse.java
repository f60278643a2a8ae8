package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.vigie.telegram.bot.Bot;

/**
 * Updates of right shape as the worst of people cause them: commands with nonsense behind them, forged buttons, huge and
 * odd texts, posts, documents, replies, comings and goings. The same seed gives the same updates.
 */
final class Abuse {
    static final List<Long> PEOPLE = List.of(2001L, 2002L, 2003L, 2004L, 2005L, Bench.OWNER);
    static final List<Long> GROUPS = List.of(-501L, -502L, -1_001_000_000_503L);
    static final List<Long> CHANNELS = List.of(-1_001_000_000_601L, -1_001_000_000_602L);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long ANONYMOUS = 1_087_968_824L;
    private static final List<String> SCRAPS = List.of(
            "",
            " ",
            "\n\n\n",
            "0",
            "-1",
            "7",
            "2147483648",
            "9".repeat(40),
            "6h",
            "999999999999h",
            "-3d",
            "hier",
            "since monday",
            "2026-02-31",
            "25:61",
            "a",
            "climat économie",
            "<b>",
            "</a>",
            "&nbsp;&amp;",
            "<script>alert(1)</script>",
            "{0}",
            "{0, plural, other {x}}",
            "'",
            "%s%n",
            "${jndi:x}",
            "'; DROP TABLE chat; --",
            "%_\\",
            "/(a+)+$/",
            "\"",
            "*",
            "https://",
            "http://[::1",
            "https://user:pw@paper1.example/%zz",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "\u202eevil\u202c",
            "\u0000\u0007\u001b[31m",
            "\ud83d",
            "👩‍👩‍👧‍👦🏳️‍🌈🇫🇷",
            "e\u0301\u0323\u0300".repeat(30),
            "ﷺ",
            "Ǆ İ ı ß ﬁ",
            "\u00a0\u2003\u200b",
            "x".repeat(4096),
            "😀".repeat(2048),
            "mot ".repeat(1000),
            "\n".repeat(3000),
            "<".repeat(1500),
            "_",
            "digest_matinale",
            "matinale",
            "matinal",
            ":",
            ":::",
            "1:2:3",
            "-501",
            "@vigie_test_bot");
    private static final List<String> STATUSES =
            List.of("member", "administrator", "left", "kicked", "restricted", "creator");
    private static final List<String> KINDS_TO_COME =
            List.of("message_reaction", "purchased_paid_media", "a_kind_to_come");
    private static final List<String> OFFSETS =
            List.of("", "20", "-1", "x", " 20", "9999", "99999999999999999999", "1e3", "٣", "20:1");
    private static final List<String> SERVICES = List.of("story", "poll", "new_kind_of_message");

    private final Random random;
    private final Bot.Vocabulary vocabulary;
    private final Map<String, Integer> called = new HashMap<>();
    private int number = 100_000;

    Abuse(Random random, Bot.Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
        vocabulary.commands().forEach(command -> called.put(command, 0));
    }

    /** How often each command stood in an update, if only in one for another bot. */
    Map<String, Integer> called() {
        return called;
    }

    ObjectNode next() {
        ObjectNode update = JSON.createObjectNode();
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> update.set("message", message(chat(), command()));
            case 4 -> update.set("message", message(chat(), scraps()));
            case 5, 6, 7 -> update.set("callback_query", press());
            case 8 -> update.set("channel_post", post(one(CHANNELS), random.nextBoolean() ? command() : scraps()));
            case 9 -> update.set("message", other());
            case 10 -> update.set("edited_message", message(chat(), command()));
            case 11 -> update.set("inline_query", typed());
            case 12 -> update.set(one(KINDS_TO_COME), JSON.createObjectNode().put("x", scrap()));
            default -> update.set(one(List.of("my_chat_member", "my_chat_member", "poll_answer")), membership());
        }
        return update;
    }

    private String command() {
        String name = random.nextInt(8) == 0 ? scrap() : one(vocabulary.commands());
        called.computeIfPresent(name, (command, count) -> count + 1);
        String spelled = random.nextInt(4) == 0 ? name.toUpperCase(java.util.Locale.ROOT) : name;
        String addressed = one(List.of("", "", "", "@vigie_test_bot", "@ViGiE_TeSt_BoT", "@other_bot", "@"));
        return shortened("/" + spelled + addressed + one(List.of(" ", " ", "\n", "")) + scraps());
    }

    private String scraps() {
        var scraps = new ArrayList<String>();
        for (int count = random.nextInt(4); count >= 0; count--) {
            scraps.add(scrap());
        }
        return shortened(String.join(" ", scraps));
    }

    private String scrap() {
        return one(SCRAPS);
    }

    /** No client sends more. */
    private static String shortened(String text) {
        return text.length() <= 4096 ? text : text.substring(0, 4096);
    }

    private ObjectNode press() {
        ObjectNode query = JSON.createObjectNode().put("id", "f" + ++number).put("chat_instance", "1");
        query.set("from", user(one(PEOPLE)));
        if (random.nextInt(20) == 0) {
            return query.put("inline_message_id", scrap());
        }
        ObjectNode message = message(chat(), "of ours");
        if (random.nextInt(6) == 0) {
            message.put("date", 0).remove("text");
        }
        query.set("message", message);
        return random.nextInt(20) == 0 ? query.put("game_short_name", "x") : query.put("data", data());
    }

    private String data() {
        String word = random.nextInt(10) == 0 ? scrap() : one(List.copyOf(vocabulary.words()));
        var data = new StringBuilder(word);
        for (int count = random.nextInt(5); count > 0; count--) {
            data.append(':').append(random.nextBoolean() ? scrap() : Integer.toString(random.nextInt(6)));
        }
        return data.toString();
    }

    /** Behind the bot's name in any chat. */
    private ObjectNode typed() {
        ObjectNode query = JSON.createObjectNode().put("id", "i" + ++number);
        query.set("from", user(one(PEOPLE)));
        String words = scraps();
        return query.put("query", words.substring(0, Math.min(words.length(), 256)))
                .put("offset", one(OFFSETS));
    }

    private ObjectNode other() {
        ObjectNode message = message(chat(), "x");
        message.remove("text");
        switch (random.nextInt(4)) {
            case 0 ->
                message.set(
                        "document",
                        JSON.createObjectNode()
                                .put("file_id", scrap())
                                .put("file_unique_id", "u")
                                .put("file_name", scrap() + ".opml")
                                .put("file_size", random.nextInt()));
            case 1 -> message.put("caption", command());
            case 2 -> {
                message.put("text", scraps());
                message.putObject("forward_origin")
                        .put("type", "user")
                        .put("date", 1)
                        .set("sender_user", user(one(PEOPLE)));
            }
            default -> message.set(one(SERVICES), JSON.createObjectNode().put("x", scrap()));
        }
        return message;
    }

    private ObjectNode membership() {
        ObjectNode change = JSON.createObjectNode().put("date", 1_772_000_000);
        change.set("chat", chat(chat()));
        change.set("from", user(one(PEOPLE)));
        change.set("old_chat_member", member());
        change.set("new_chat_member", member());
        return change;
    }

    private ObjectNode member() {
        ObjectNode member = JSON.createObjectNode().put("status", one(STATUSES));
        member.set(
                "user",
                JSON.createObjectNode()
                        .put("id", 123_456)
                        .put("is_bot", true)
                        .put("first_name", "Vigie")
                        .put("username", BotApi.BOT));
        return random.nextBoolean() ? member.put("can_send_messages", random.nextBoolean()) : member;
    }

    private ObjectNode message(long chat, String text) {
        ObjectNode message = post(chat, text);
        switch (random.nextInt(8)) {
            case 0 -> message.set("sender_chat", chat(chat));
            case 1 -> message.set("sender_chat", chat(one(CHANNELS)));
            case 2 -> message.set("reply_to_message", answered(chat));
            case 3 -> message.put("message_thread_id", random.nextInt(4)).put("is_topic_message", random.nextBoolean());
            default -> message.remove("sender_chat");
        }
        boolean isAnonymous = message.path("sender_chat").path("id").asLong() == chat && chat < 0;
        message.set("from", user(isAnonymous ? ANONYMOUS : chat > 0 ? chat : one(PEOPLE)));
        return message;
    }

    private JsonNode answered(long chat) {
        ObjectNode message = post(chat, "Which one are you looking for?");
        message.set("from", member().path("user"));
        return message;
    }

    private ObjectNode post(long chat, String text) {
        ObjectNode message = JSON.createObjectNode()
                .put("message_id", ++number)
                .put("date", 1_772_000_000)
                .put("text", text);
        message.set("chat", chat(chat));
        message.set("sender_chat", chat(chat));
        return message;
    }

    private long chat() {
        return random.nextBoolean() ? one(PEOPLE) : one(GROUPS);
    }

    private static ObjectNode chat(long chat) {
        ObjectNode told = JSON.createObjectNode().put("id", chat).put("type", type(chat));
        return chat > 0 ? told.put("first_name", "P <b>") : told.put("title", "T <b>&\u202e");
    }

    /** What the stand-in is to know of a chat. */
    static String type(long chat) {
        if (chat > 0) {
            return "private";
        }
        return CHANNELS.contains(chat) ? "channel" : chat < -1_000_000_000_000L ? "supergroup" : "group";
    }

    private ObjectNode user(long person) {
        return JSON.createObjectNode()
                .put("id", person)
                .put("is_bot", person == ANONYMOUS)
                .put("first_name", "P <b>")
                .put("language_code", one(List.of("fr", "en", "pt-br", "xx", "", "zh-hans")));
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
