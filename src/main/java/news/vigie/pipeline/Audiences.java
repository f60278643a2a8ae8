package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.digest.Tastes;
import news.vigie.digest.Windows;
import news.vigie.story.Report;
import news.vigie.story.Stories;
import news.vigie.story.Story;

/**
 * Who gets a digest. Nearly all addresses share one edition; one that follows or mutes something, that was told other
 * stories, or that missed an edition, gets its own.
 */
final class Audiences {
    /** How long a told article is remembered: longer than any window that a digest looks back on. */
    private static final Duration MEMORY = Duration.ofDays(30);

    private final Editions editions;
    private final Stories stories;
    private final Chats chats;
    private final Set<Address> otherwise;

    /** @param otherwise where a digest has no address of its own */
    Audiences(Editions editions, Stories stories, Chats chats, Set<Address> otherwise) {
        this.editions = editions;
        this.stories = stories;
        this.chats = chats;
        this.otherwise = Set.copyOf(otherwise);
    }

    /** The stories that an edition may tell, and to whom; the first audience is that of all. */
    record Hall(List<Story> stories, List<Audience> audiences) {}

    /** As if nobody were there: what the digest tells everybody. */
    Hall everybody(DigestDefinition digest, Instant now) {
        return hall(digest, List.of(), now);
    }

    Hall of(DigestDefinition digest, Instant now) {
        return hall(digest, addresses(digest), now);
    }

    private Hall hall(DigestDefinition digest, List<Address> addresses, Instant now) {
        Instant from = Windows.from(digest.window(), lastEnd(digest, now), local(digest, now));
        List<Instant> begins = addresses.stream()
                .map(address -> from(digest, address, from, now))
                .toList();
        Instant first = begins.stream().reduce(from, (one, other) -> one.isBefore(other) ? one : other);
        List<Story> window = stories.between(first, now);
        Set<Long> reports = window.stream()
                .flatMap(story -> story.reports().stream())
                .map(Report::id)
                .collect(Collectors.toSet());
        Instant since =
                window.stream().map(Story::first).reduce(now, (one, other) -> one.isBefore(other) ? one : other);
        var all = new Audience(
                Edition.ALL,
                List.of(),
                from,
                common(editions.toldReports(digest.name(), Edition.ALL, now.minus(MEMORY)), reports),
                Tastes.NONE);
        var own = new ArrayList<Audience>();
        var shared = new ArrayList<Address>();
        for (int i = 0; i < addresses.size(); i++) {
            Address address = addresses.get(i);
            Set<Long> told = common(editions.toldReports(address, since), reports);
            var audience =
                    new Audience(address.toString(), List.of(address), begins.get(i), told, chats.tastes(address));
            if (audience.isLike(all)) {
                shared.add(address);
            } else {
                own.add(audience);
            }
        }
        own.addFirst(all.with(shared));
        return new Hall(window, own);
    }

    private Instant from(DigestDefinition digest, Address address, Instant usual, Instant now) {
        return editions.lastMade(address, digest.name())
                .map(last -> Windows.from(digest.window(), Optional.of(last), local(digest, now)))
                .orElse(usual);
    }

    private static ZonedDateTime local(DigestDefinition digest, Instant now) {
        return now.atZone(digest.schedule().zone());
    }

    private static Set<Long> common(Set<Long> some, Set<Long> others) {
        var common = new HashSet<>(some);
        common.retainAll(others);
        return common;
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

    private List<Address> addresses(DigestDefinition digest) {
        var addresses = new LinkedHashSet<Address>(digest.postTo());
        chats.subscribers(digest.name()).stream()
                .filter(subscriber -> !addresses.contains(byName(subscriber)))
                .forEach(addresses::add);
        return List.copyOf(addresses.isEmpty() ? otherwise : addresses);
    }

    /** A channel that a file names and that subscribed by its number is one channel. */
    private Address byName(Address address) {
        if (address.chat().startsWith("@")) {
            return address;
        }
        return chats.byId(Long.parseLong(address.chat()))
                .map(Chat::username)
                .map(username -> new Address("@" + username, address.thread()))
                .orElse(address);
    }
}
