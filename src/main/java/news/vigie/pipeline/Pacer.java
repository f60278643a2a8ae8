package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import news.vigie.digest.Address;

/**
 * Says when the next message may go: so many a second in all, so many a second in one chat, so many a minute in a group
 * or channel (telegram-faq, "My bot is hitting limits"). Not safe for several threads at once.
 */
final class Pacer {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final DeliverySettings settings;
    private final ArrayDeque<Instant> all = new ArrayDeque<>();
    private final Map<String, ArrayDeque<Instant>> chats = new HashMap<>();
    private final Map<String, Instant> held = new HashMap<>();

    Pacer(DeliverySettings settings) {
        this.settings = settings;
    }

    /** The first moment, not before now, at which a message to that address may go. */
    Instant next(Address address, Instant now) {
        forget(now);
        Instant next = held.getOrDefault(address.chat(), now);
        next = latest(next, free(all, settings.perSecond(), SECOND, now));
        ArrayDeque<Instant> sent = chats.getOrDefault(address.chat(), new ArrayDeque<>());
        next = latest(next, free(sent, settings.perChatPerSecond(), SECOND, now));
        if (isGroup(address)) {
            next = latest(next, free(sent, settings.perGroupPerMinute(), MINUTE, now));
        }
        return latest(next, now);
    }

    void sent(Address address, Instant now) {
        all.addLast(now);
        chats.computeIfAbsent(address.chat(), chat -> new ArrayDeque<>()).addLast(now);
    }

    /** Nothing goes to that chat before then: the server asked for it. */
    void hold(Address address, Instant until) {
        held.merge(address.chat(), until, Pacer::latest);
    }

    /** When the last but {@code most} of the period leaves it. */
    private static Instant free(ArrayDeque<Instant> sent, int most, Duration period, Instant now) {
        Instant from = now.minus(period);
        Instant[] inside = sent.stream().filter(at -> at.isAfter(from)).toArray(Instant[]::new);
        return inside.length < most ? now : inside[inside.length - most].plus(period);
    }

    private void forget(Instant now) {
        Instant minuteAgo = now.minus(MINUTE);
        while (!all.isEmpty() && all.peekFirst().isBefore(now.minus(SECOND))) {
            all.removeFirst();
        }
        chats.values().removeIf(sent -> {
            while (!sent.isEmpty() && sent.peekFirst().isBefore(minuteAgo)) {
                sent.removeFirst();
            }
            return sent.isEmpty();
        });
        held.values().removeIf(until -> !until.isAfter(now));
    }

    private static boolean isGroup(Address address) {
        return address.chat().startsWith("-") || address.chat().startsWith("@");
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
