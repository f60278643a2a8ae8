package news.vigie.pipeline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import news.vigie.digest.Address;
import news.vigie.pipeline.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of messages that are known, by the counter that gave them. Telegram counts each supergroup and channel by
 * itself, and all private chats and basic groups of the bot together (core.telegram.org/api/updates, "message boxes"). A
 * number that is known is never one that is looked for. What Telegram dated later than a call was also numbered later: its
 * clock is known, if not exactly, by the dates of our own messages. May be shared between threads.
 */
public final class Numbers {
    private static final Duration KEPT = Duration.ofHours(2);
    /** As long as the ledger keeps them: what was on its way when the service ended may be looked for long after. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private static final int MOST = 5_000;

    /** Clocks are put right now and then. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** Numbers of supergroups and channels are below; those of basic groups are not. */
    private static final long LAST_OF_ITS_OWN = -1_000_000_000_000L;

    private static final String COMMON = "";

    private final Ledger ledger;
    private final Map<String, NavigableMap<Long, Noted>> counters = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** How much later than ours Telegram's clock may be at most; null: not known yet. */
    private @Nullable Duration ahead;

    /**
     * When it was noted.
     *
     * @param begun a moment before which it was surely not given, such as when the call that brought it began; null: none
     *     is known
     */
    private record Noted(@Nullable Instant begun, Instant at) {}

    /** @param ledger keeps answers */
    public Numbers(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A message of ours, by a call that began then. */
    public void sent(Address address, long message, Instant begun, Instant now) {
        note(address, message, new Noted(begun, now));
    }

    /** A message of ours that is no post, which nothing else keeps. */
    public void answered(Address address, long message, Instant now) {
        seen(address, message, now);
        ledger.keep(address, message, now);
    }

    /** What was kept lately is known. */
    void remember(Instant now) {
        ledger.since(now.minus(REMEMBERED)).forEach(kept -> seen(kept.address(), kept.number(), now));
    }

    /** One that was made to look at it is to be deleted, at the next start if not now. */
    public void toRemove(Address address, long message) {
        ledger.toRemove(address, message);
    }

    /** Those that are still to be deleted. */
    public List<Outbox.Message> toRemove() {
        return ledger.toRemove();
    }

    /** That one is to be deleted no more. */
    public void removed(Address address, long message) {
        ledger.removed(address, message);
    }

    /** A message of ours was dated so by a call that began then. */
    public synchronized void dated(Instant begun, Instant date) {
        Duration most = Duration.between(begun, date.plusSeconds(1));
        ahead = most.isNegative() ? Duration.ZERO : most;
    }

    /** A message of whoever else, or one of ours from before. */
    public void seen(Address address, long message, Instant now) {
        note(address, message, new Noted(null, now));
    }

    /** A message of whoever else, with the date that Telegram gave it. An update may have taken its time. */
    public synchronized void seen(Address address, long message, Instant date, Instant now) {
        note(
                address,
                message,
                new Noted(ahead == null ? null : date.minus(ahead).minus(MARGIN), now));
    }

    /** The chats that have public names, these in lower case with their at sign: both ways to write there are one chat. */
    synchronized void know(Map<String, Long> named) {
        named.forEach((name, number) -> {
            String counter = counter(Address.of(number));
            if (names.putIfAbsent(name, counter) == null && counters.containsKey(name)) {
                counters.computeIfAbsent(counter, none -> new TreeMap<>()).putAll(counters.remove(name));
            }
        });
    }

    private synchronized void note(Address address, long message, Noted noted) {
        NavigableMap<Long, Noted> known = counters.computeIfAbsent(counter(address), none -> new TreeMap<>());
        // When a call began is not forgotten.
        known.merge(message, noted, (old, fresh) -> fresh.begun == null ? old : fresh);
        Instant old = noted.at.minus(KEPT);
        while (known.size() > 1
                && (known.size() > MOST || known.firstEntry().getValue().at.isBefore(old))) {
            known.pollFirstEntry();
        }
    }

    /** The highest that is known of the counter there; empty: none is. */
    synchronized OptionalLong latest(Address address) {
        NavigableMap<Long, Noted> known = counters.get(counter(address));
        return known == null || known.isEmpty() ? OptionalLong.empty() : OptionalLong.of(known.lastKey());
    }

    synchronized boolean isKnown(Address address, long message) {
        NavigableMap<Long, Noted> known = counters.get(counter(address));
        return known != null && known.containsKey(message);
    }

    /** The first above that number that was surely given after that moment. */
    synchronized OptionalLong firstAfter(Address address, long number, Instant moment) {
        NavigableMap<Long, Noted> known = counters.get(counter(address));
        return known == null
                ? OptionalLong.empty()
                : known.tailMap(number, false).entrySet().stream()
                        .filter(noted -> noted.getValue().begun != null
                                && noted.getValue().begun.isAfter(moment))
                        .mapToLong(Map.Entry::getKey)
                        .findFirst();
    }

    /** Whether the counter counts other chats, too. */
    public static boolean isShared(Address address) {
        return address.number().isPresent() && address.number().getAsLong() > LAST_OF_ITS_OWN;
    }

    private String counter(Address address) {
        if (isShared(address)) {
            return COMMON;
        }
        String name = address.chat().toLowerCase(Locale.ROOT);
        return names.getOrDefault(name, name);
    }
}
