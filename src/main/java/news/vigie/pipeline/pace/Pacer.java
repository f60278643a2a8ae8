package news.vigie.pipeline.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.vigie.digest.Address;

/**
 * Says when the next message may go: so many a second in all, so many a second in one chat, so many a minute in a group
 * or channel (telegram-faq, "My bot is hitting limits"). Not safe for several threads at once.
 */
final class Pacer {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final Instant ON_ITS_WAY = Instant.MAX;

    /** Nobody knows when what is on its way lands. */
    private static final Duration NEXT_LOOK = Duration.ofMillis(50);

    /** So many at once, if as many seconds were or will be silent. */
    private static final int BURST = 3;

    private final DeliverySettings settings;
    private final ArrayDeque<Instant> all = new ArrayDeque<>();
    private final Map<String, ArrayDeque<Instant>> chats = new HashMap<>();
    private final Map<String, Instant> held = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private Instant allHeld = Instant.MIN;
    private Instant swept = Instant.MIN;

    Pacer(DeliverySettings settings) {
        this.settings = settings;
    }

    /**
     * Chats that have a public name are one with it from here on, whatever was sent to either. A name that goes over to
     * another chat stays with the first: that is slower than need be, and what is on its way still lands.
     */
    void know(Map<String, Long> named) {
        named.forEach((name, number) -> {
            String chat = Long.toString(number);
            if (numbers.putIfAbsent(name, chat) == null) {
                join(name, chat);
            }
        });
    }

    private void join(String name, String chat) {
        ArrayDeque<Instant> sent = chats.remove(name);
        if (sent != null) {
            chats.computeIfAbsent(chat, none -> new ArrayDeque<>()).addAll(sent);
        }
        Instant until = held.remove(name);
        if (until != null) {
            held.merge(chat, until, Pacer::latest);
        }
    }

    private String chat(Address address) {
        String chat = address.chat();
        if (!chat.startsWith("@")) {
            return chat;
        }
        String name = chat.toLowerCase(Locale.ROOT);
        return numbers.getOrDefault(name, name);
    }

    /** The first moment, not before now, at which a post to that address may go. */
    Instant next(Address address, Instant now) {
        Instant next = latest(nextOfAll(now), nextInChat(address, now));
        return latest(next, free(inChat(address), settings.perChatPerSecond(), SECOND, now));
    }

    /** The same for what nobody waits for: half of what a group or channel bears in a minute is left to messages. */
    Instant nextChange(Address address, Instant now) {
        Instant next = next(address, now);
        int share = Math.max(1, settings.perGroupPerMinute() / 2);
        return isGroup(address) ? latest(next, free(inChat(address), share, MINUTE, now)) : next;
    }

    /** As far as all chats together are concerned. */
    Instant nextOfAll(Instant now) {
        forget(now);
        return latest(allHeld, free(all, settings.perSecond(), SECOND, now));
    }

    /** As far as the chat alone is concerned, in which a short burst is tolerated. */
    Instant nextInChat(Address address, Instant now) {
        forget(now);
        Instant next = latest(now, held.getOrDefault(chat(address), now));
        next = latest(
                next, free(inChat(address), BURST * settings.perChatPerSecond(), SECOND.multipliedBy(BURST), now));
        return isGroup(address) ? latest(next, free(inChat(address), settings.perGroupPerMinute(), MINUTE, now)) : next;
    }

    private ArrayDeque<Instant> inChat(Address address) {
        return chats.getOrDefault(chat(address), new ArrayDeque<>());
    }

    void sent(Address address, Instant now) {
        all.addLast(now);
        chats.computeIfAbsent(chat(address), chat -> new ArrayDeque<>()).addLast(now);
    }

    /** A message is on its way there, and counts until it has landed and for its time after. */
    void begun(Address address) {
        sent(address, ON_ITS_WAY);
    }

    /** One that was on its way has come through, or is known not to: the server counted it somewhere in between. */
    void landed(Address address, Instant now) {
        ArrayDeque<Instant> there = inChat(address);
        if (there.removeFirstOccurrence(ON_ITS_WAY) && all.removeFirstOccurrence(ON_ITS_WAY)) {
            sent(address, now);
        }
    }

    /** Nothing goes anywhere before then. */
    void holdAll(Instant until) {
        allHeld = latest(allHeld, until);
    }

    /** Nothing goes to that chat before then: the server asked for it. */
    void hold(Address address, Instant until) {
        held.merge(chat(address), until, Pacer::latest);
    }

    /** The clock was put back so far, and so is all that goes by it. */
    void putBack(Duration step) {
        putBack(all, step);
        chats.values().forEach(sent -> putBack(sent, step));
        held.replaceAll((chat, until) -> until.minus(step));
        allHeld = allHeld.equals(Instant.MIN) ? allHeld : allHeld.minus(step);
        swept = Instant.MIN;
    }

    private static void putBack(ArrayDeque<Instant> sent, Duration step) {
        List<Instant> moved = sent.stream()
                .map(at -> at.equals(ON_ITS_WAY) ? at : at.minus(step))
                .toList();
        sent.clear();
        sent.addAll(moved);
    }

    /** When the last but {@code most} of the period leaves it. */
    private static Instant free(ArrayDeque<Instant> sent, int most, Duration period, Instant now) {
        if (sent.size() < most) {
            return now;
        }
        Instant from = now.minus(period);
        Instant[] inside = sent.stream().filter(at -> at.isAfter(from)).sorted().toArray(Instant[]::new);
        if (inside.length < most) {
            return now;
        }
        Instant leaves = inside[inside.length - most];
        return leaves.equals(ON_ITS_WAY) ? now.plus(NEXT_LOOK) : leaves.plus(period);
    }

    private void forget(Instant now) {
        if (now.isBefore(swept)) {
            return;
        }
        swept = now.plus(SECOND);
        all.removeIf(sent -> sent.isBefore(now.minus(SECOND)));
        Instant minuteAgo = now.minus(MINUTE);
        chats.values().removeIf(sent -> {
            sent.removeIf(at -> at.isBefore(minuteAgo));
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
