package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.digest.Tastes;
import news.vigie.digest.Told;
import news.vigie.digest.Windows;

/** Who gets a digest, where the window of each begins, what each was told and wants: a few questions for all. */
final class Readers {
    /** How long a told article is remembered: longer than any window that a digest looks back on. */
    static final Duration MEMORY = Duration.ofDays(30);

    private final Editions editions;
    private final Chats chats;
    private final Set<Address> otherwise;

    /** @param otherwise where a digest has no address of its own */
    Readers(Editions editions, Chats chats, Set<Address> otherwise) {
        this.editions = editions;
        this.chats = chats;
        this.otherwise = Set.copyOf(otherwise);
    }

    /**
     * One that gets the digest.
     *
     * @param from where its window begins
     * @param lost the ids of the articles that it was to be told with this digest lately and did not get
     */
    record Reader(Address address, Instant from, Set<Long> told, Set<Long> lost, Tastes tastes) {}

    /** Where the window of the digest begins for whoever got every edition. */
    Instant usualBegin(DigestDefinition digest, Instant now) {
        return Windows.from(digest.window(), lastEnd(digest, now), local(digest, now));
    }

    /** What the digest has told everybody. */
    Set<Long> told(DigestDefinition digest, Instant now) {
        return editions.toldReports(digest.name(), Edition.ALL, now.minus(MEMORY));
    }

    List<Reader> of(DigestDefinition digest, Instant now) {
        var names = new Names(chats.all());
        Map<Address, Instant> lastMade = new HashMap<>();
        editions.lastMade(digest.name(), now.minus(MEMORY))
                .forEach((address, made) ->
                        lastMade.merge(names.of(address), made, (one, other) -> one.isAfter(other) ? one : other));
        Map<Address, Told> told = new HashMap<>();
        editions.told(now.minus(MEMORY)).forEach((address, some) -> told.merge(names.of(address), some, Told::and));
        Map<Address, Tastes> tastes = new HashMap<>();
        chats.tastes().forEach((address, some) -> tastes.merge(names.of(address), some, Tastes::and));
        Instant usual = usualBegin(digest, now);
        return addresses(digest, names).entrySet().stream()
                .map(entry -> {
                    Address known = entry.getKey();
                    Told some = told.getOrDefault(known, Told.NOTHING);
                    return new Reader(
                            entry.getValue(),
                            Optional.ofNullable(lastMade.get(known))
                                    .map(last -> Windows.from(digest.window(), Optional.of(last), local(digest, now)))
                                    .orElse(usual),
                            some.reports(),
                            some.lost(digest.name(), now.minus(Windows.LONGEST)),
                            tastes.getOrDefault(known, Tastes.NONE));
                })
                .toList();
    }

    private static ZonedDateTime local(DigestDefinition digest, Instant now) {
        return now.atZone(digest.schedule().zone());
    }

    /**
     * Before the first edition nothing is old that came since the digest is known, nor what came in the day before now.
     */
    private Optional<Instant> lastEnd(DigestDefinition digest, Instant now) {
        Instant dayAgo = now.minus(Duration.ofDays(1));
        return editions.last(digest.name(), Edition.ALL)
                .map(Edition::to)
                .or(() -> editions.dealtWith(digest.name(), Edition.ALL)
                        .map(known -> known.isBefore(dayAgo) ? known : dayAgo));
    }

    /** By the name that each is known by; a post goes where the file says. */
    private Map<Address, Address> addresses(DigestDefinition digest, Names names) {
        var addresses = new LinkedHashMap<Address, Address>();
        digest.postTo().forEach(address -> addresses.putIfAbsent(names.of(address), address));
        chats.subscribers(digest.name()).forEach(address -> addresses.putIfAbsent(names.of(address), address));
        if (addresses.isEmpty()) {
            otherwise.forEach(address -> addresses.put(address, address));
        }
        return addresses;
    }
}
