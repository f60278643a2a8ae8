package news.vigie.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Presses buttons that the bot itself put there: as who may, as a stranger, from another chat, twice, too late, with data
 * cut off and changed. Those of the kind that was pressed least are preferred.
 */
final class Fingers {
    private static final int MOST_BYTES = 64;

    private final Bench bench;
    private final Random random;
    private final Map<String, Integer> pressed = new HashMap<>();

    Fingers(Bench bench, Random random, Set<String> words) {
        this.bench = bench;
        this.random = random;
        words.forEach(word -> pressed.put(word, 0));
    }

    /** How often those who may pressed real buttons of each kind. */
    Map<String, Integer> pressed() {
        return pressed;
    }

    /** A button that stands under a message now. */
    record Key(Posted message, String data) {
        String word() {
            return data.substring(0, Math.max(0, data.indexOf(':')));
        }
    }

    static List<Key> keys(Bench bench, Stream<Long> chats) {
        return chats.flatMap(chat ->
                        bench.telegram.messages(chat).reversed().stream().limit(60))
                .flatMap(message -> message.buttons().stream()
                        .filter(data -> !data.startsWith("https:") && !data.startsWith("tg:"))
                        .map(data -> new Key(message, data)))
                .toList();
    }

    /** Gives how many updates that is. */
    int act(List<Key> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        Key key = choose(keys);
        switch (random.nextInt(10)) {
            case 0 -> press(stranger(key), key.message(), key.data());
            case 1 -> press(one(Abuse.PEOPLE), elsewhere(key.message()), key.data());
            case 2 -> {
                bench.telegram.fail(
                        "answerCallbackQuery",
                        Fault.says(
                                400,
                                "Bad Request: query is too old and response timeout expired or query ID is invalid"));
                pressRightly(key);
            }
            case 3 -> press(owner(key), key.message(), cut(key.data()));
            case 4 -> press(owner(key), key.message(), changed(key.data(), keys));
            case 5 -> press(stranger(key), key.message(), changed(key.data(), keys));
            case 6 -> {
                pressRightly(key);
                pressRightly(key);
                return 2;
            }
            default -> pressRightly(key);
        }
        return 1;
    }

    private void pressRightly(Key key) {
        press(owner(key), key.message(), key.data());
        pressed.computeIfPresent(key.word(), (word, count) -> count + 1);
    }

    private void press(long person, Posted message, String data) {
        bench.telegram.press(person, message, data);
    }

    private Key choose(List<Key> keys) {
        Key any = one(keys);
        if (random.nextBoolean()) {
            return any;
        }
        var shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .min(Comparator.comparingInt(key -> pressed.getOrDefault(key.word(), Integer.MAX_VALUE)))
                .orElse(any);
    }

    /** In private the one; in a group its administrator. */
    private static long owner(Key key) {
        return key.message().chat() > 0 ? key.message().chat() : Abuse.PEOPLE.getFirst();
    }

    private long stranger(Key key) {
        return one(Abuse.PEOPLE.stream()
                .filter(person -> person != owner(key) && person != Bench.OWNER)
                .toList());
    }

    private Posted elsewhere(Posted message) {
        long chat =
                one(Stream.of(Abuse.PEOPLE, Abuse.GROUPS).flatMap(List::stream).toList());
        return new Posted(chat, message.id(), message.html(), message.text(), message.entities(), message.call());
    }

    private String cut(String data) {
        return data.substring(0, random.nextInt(data.length() + 1));
    }

    /** No client sends more than 64 bytes, nor none. */
    private String changed(String data, List<Key> keys) {
        String other = one(keys).data();
        String changed = switch (random.nextInt(5)) {
            case 0 -> data.replaceAll("-?\\d+", one(List.of("-501", "2002", "0", "-1", "9".repeat(19), "007")));
            case 1 -> data.substring(0, data.indexOf(':') + 1) + other.substring(other.indexOf(':') + 1);
            case 2 -> data + one(List.of(":", "=", "@9999", ":1", "\u0000", "é", "%"));
            case 3 -> flipped(data);
            default -> data.toUpperCase(Locale.ROOT);
        };
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= MOST_BYTES ? changed : data;
    }

    private String flipped(String data) {
        var flipped = new StringBuilder(data);
        int place = random.nextInt(data.length());
        flipped.setCharAt(place, (char) (' ' + random.nextInt(95)));
        return flipped.toString();
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
