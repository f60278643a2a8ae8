package news.vigie.pipeline.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.digest.Tastes;
import news.vigie.digest.Told;
import news.vigie.digest.Windows;
import org.jspecify.annotations.Nullable;

/** Who gets a digest, where the window of each begins, what each was told and wants: a few questions for all. */
public final class Readers {
    /** How long a told article is remembered: longer than any window that a digest looks back on. */
    public static final Duration MEMORY = Duration.ofDays(30);

    private static final Duration A_DAY = Duration.ofDays(1);

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
     * @param copy the digest as it wants it
     * @param lost the ids of the articles that it was to be told with this digest lately and did not get
     */
    record Reader(Address address, Instant from, Set<Long> told, Set<Long> lost, Tastes tastes, Copy copy) {
        Reader since(Instant other) {
            return new Reader(address, other.isBefore(from) ? other : from, told, lost, tastes, copy);
        }
    }

    /** Where the window of the digest begins for whoever got every edition. */
    Instant usualBegin(DigestDefinition digest, Instant now) {
        return untold(Windows.from(digest.window(), lastEnd(digest, now), local(digest, now)));
    }

    /** What came before counts as told. */
    private Instant untold(Instant begin) {
        return editions.toldUpTo().filter(begin::isBefore).orElse(begin);
    }

    /** What the digest has told everybody. */
    Set<Long> told(DigestDefinition digest, Instant now) {
        return editions.toldReports(digest.name(), Edition.ALL, now.minus(MEMORY));
    }

    /** The settings of those who get the digest and have any. */
    List<ChatSettings> own(DigestDefinition digest) {
        Map<Address, ChatSettings> all = chats.settings();
        if (all.isEmpty()) {
            return List.of();
        }
        return addresses(digest, new Names(chats)).keySet().stream()
                .flatMap(known -> Optional.ofNullable(all.get(known)).stream())
                .distinct()
                .toList();
    }

    /** Those who get a digest that somebody asks to be posted now, where it is to be posted by its file even if that failed. */
    List<Reader> asked(DigestDefinition digest, Instant now) {
        Names names = new Names(chats).trying(digest.postTo());
        return of(digest, settings -> Optional.of(Calendar.asked(digest, settings, now)), names, now);
    }

    /** @param copies the digest as a chat of such settings gets it now; empty: it does not */
    List<Reader> of(DigestDefinition digest, Function<ChatSettings, Optional<Copy>> copies, Instant now) {
        return of(digest, copies, new Names(chats), now);
    }

    private List<Reader> of(
            DigestDefinition digest, Function<ChatSettings, Optional<Copy>> copies, Names names, Instant now) {
        Map<Address, ChatSettings> settings = chats.settings();
        Map<Address, Instant> lastMade = new HashMap<>();
        editions.lastMade(digest.name(), now.minus(MEMORY))
                .forEach((address, made) ->
                        lastMade.merge(names.of(address), made, (one, other) -> one.isAfter(other) ? one : other));
        Map<Address, Told> told = new HashMap<>();
        editions.told(now.minus(MEMORY)).forEach((address, some) -> told.merge(names.of(address), some, Told::and));
        Map<Address, Tastes> tastes = new HashMap<>();
        chats.tastes().forEach((address, some) -> tastes.merge(names.of(address), some, Tastes::and));
        Map<Address, Instant> since = new HashMap<>();
        chats.subscribed(digest.name()).forEach((address, begun) -> since.put(names.of(address), begun));
        Instant usual = usualBegin(digest, now);
        Instant known = untold(Instant.EPOCH);
        Instant lately = latest(now.minus(Windows.LONGEST), known);
        return addresses(digest, names).entrySet().stream()
                .flatMap(entry -> {
                    Address place = entry.getKey();
                    Told some = told.getOrDefault(place, Told.NOTHING);
                    ChatSettings own = settings.getOrDefault(place, ChatSettings.USUAL);
                    return copies.apply(own).stream()
                            .map(copy -> new Reader(
                                    entry.getValue(),
                                    latest(
                                            Optional.ofNullable(lastMade.get(place))
                                                    .map(last -> Windows.from(
                                                            digest.window(),
                                                            Optional.of(last),
                                                            local(copy.digest(), now)))
                                                    .orElseGet(
                                                            () -> own.timing().isUsual()
                                                                    ? usual
                                                                    : first(own, since.get(place), copy, now)),
                                            known),
                                    some.reports(),
                                    some.lost(digest.name(), lately),
                                    tastes.getOrDefault(place, Tastes.NONE),
                                    copy));
                })
                .toList();
    }

    /** Those of the places that get the digest and had none: to them a day is news, whatever others were told. */
    List<Reader> newcomers(DigestDefinition digest, Set<Address> places, Instant now) {
        var names = new Names(chats);
        Set<Address> wanted = places.stream().map(names::of).collect(Collectors.toSet());
        editions.lastMade(digest.name(), now.minus(MEMORY)).keySet().forEach(had -> wanted.remove(names.of(had)));
        return of(digest, settings -> Optional.of(Calendar.asked(digest, settings, now)), now).stream()
                .filter(reader -> wanted.contains(names.of(reader.address())))
                .map(reader -> reader.since(untold(Windows.from(
                        digest.window(),
                        Optional.of(now.minus(A_DAY)),
                        local(reader.copy().digest(), now)))))
                .toList();
    }

    /**
     * Of a chat with times of its own that had no edition: from the day before they were chosen or the chat subscribed,
     * whatever came later, as at any beginning.
     */
    private static Instant first(ChatSettings own, @Nullable Instant subscribed, Copy copy, Instant now) {
        Instant chosen = own.timing().since();
        Instant known = subscribed != null && subscribed.isAfter(chosen) ? subscribed : chosen;
        Instant begin = known.minus(A_DAY);
        return Windows.from(copy.digest().window(), Optional.of(begin), local(copy.digest(), now));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static ZonedDateTime local(DigestDefinition digest, Instant now) {
        return now.atZone(digest.schedule().zone());
    }

    /**
     * Before the first edition nothing is old that came since the digest is known, nor what came in the day before now.
     */
    private Optional<Instant> lastEnd(DigestDefinition digest, Instant now) {
        Instant dayAgo = now.minus(A_DAY);
        return editions.lastEnd(digest.name(), Edition.ALL)
                .or(() -> editions.dealtWith(digest.name(), Edition.ALL)
                        .map(known -> known.isBefore(dayAgo) ? known : dayAgo));
    }

    /** By the name that each is known by; a post goes where the file says, or waits where nothing can be posted. */
    private Map<Address, Address> addresses(DigestDefinition digest, Names names) {
        var addresses = new LinkedHashMap<Address, Address>();
        Stream.concat(digest.postTo().stream(), chats.subscribers(digest.name()).stream())
                .filter(address -> !names.areLost(address))
                .forEach(address -> addresses.putIfAbsent(names.of(address), names.posted(address)));
        if (addresses.isEmpty()) {
            otherwise.forEach(address -> addresses.put(address, address));
        }
        return addresses;
    }
}
