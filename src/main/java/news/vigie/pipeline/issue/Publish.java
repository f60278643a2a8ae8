package news.vigie.pipeline.issue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Editions;
import news.vigie.digest.Item;
import news.vigie.feed.Feeds;
import news.vigie.pipeline.beat.Failures;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.render.PostPlan;
import news.vigie.story.Stories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second run: a slot comes, and the stories of its window become an edition and its posts. Slots that were missed
 * are dealt with by one edition.
 */
public final class Publish {
    private static final Logger LOG = LoggerFactory.getLogger(Publish.class);

    /** Among so many an edition is looked for that all did not get. */
    private static final int RECENT = 50;

    private final Digests digests;
    private final Editions editions;
    private final Press press;
    private final Outbox outbox;
    private final Audiences audiences;
    private final DeliverySettings settings;
    private final InstantSource clock;
    private final Outlet outlet;
    private final Regularity regularity = new Regularity(this::lastDue);

    /** The publishing run over what is stored. */
    public Publish(Shelves shelves, EditionMaker maker, DeliverySettings settings, Outlet outlet, InstantSource clock) {
        this.digests = shelves.digests();
        this.editions = shelves.editions();
        this.press = shelves.press();
        this.outbox = shelves.outbox();
        this.audiences = new Audiences(
                new Readers(shelves.editions(), shelves.chats(), outlet.otherwise()),
                shelves.stories(),
                shelves.feeds(),
                maker,
                shelves.arrivals());
        this.settings = settings;
        this.outlet = outlet;
        this.clock = clock;
    }

    /**
     * Where editions go.
     *
     * @param otherwise where a digest has no address of its own; none where Telegram is there
     * @param published is run after an edition went into the outbox
     */
    public record Outlet(Set<Address> otherwise, Runnable published) {
        public Outlet {
            otherwise = Set.copyOf(otherwise);
        }
    }

    /**
     * What publishing reads and writes.
     *
     * @param arrivals held while the stories of an edition are read; the same one as of {@code Collect}
     */
    public record Shelves(
            Digests digests,
            Feeds feeds,
            Stories stories,
            Editions editions,
            Press press,
            Outbox outbox,
            Chats chats,
            Lock arrivals) {}

    /** Publishes every digest that has a due slot; gives the editions that went into the outbox. */
    public synchronized List<Edition> due() {
        Instant now = now();
        var made = new ArrayList<Edition>();
        for (DigestDefinition digest : digests.all()) {
            try {
                due(digest, now).ifPresent(made::add);
                regularity.succeeded(digest);
            } catch (RuntimeException e) {
                regularity.failed(digest, e, now);
                LOG.error("digest {}: no edition could be made; its slot waits", digest.name(), e);
            }
        }
        return made;
    }

    private Optional<Edition> due(DigestDefinition digest, Instant now) {
        Optional<Instant> dealtWith = editions.dealtWith(digest.name(), Edition.ALL);
        if (dealtWith.isEmpty()) {
            editions.dealWith(digest.name(), Edition.ALL, now);
            return Optional.empty();
        }
        var calendar = new Calendar(digest, dealtWith.get(), now);
        Optional<Instant> last = audiences.lastSlot(digest, calendar);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        List<Made> made = make(audiences.due(digest, calendar, now), now);
        if (made.isEmpty()) {
            LOG.info(
                    "digest {}: nothing new for {}",
                    digest.name(),
                    last.get().atZone(digest.schedule().zone()));
        }
        Optional<Edition> published = made.isEmpty() ? Optional.empty() : publish(digest, made);
        published.ifPresent(regularity::published);
        editions.dealWith(digest.name(), Edition.ALL, last.get());
        return published;
    }

    /** When the digest is due next for anybody: by its schedule, or by that of a chat that gets it. */
    public Optional<Instant> next(DigestDefinition digest, Instant after) {
        return audiences.nextSlot(digest, after);
    }

    /** How publishing fares: the last edition that was due, the next, and what cannot be made. */
    public Health.Line health() {
        Instant now = now();
        try {
            return regularity.line(digests.all(), this::next, now);
        } catch (RuntimeException e) {
            return new Health.Line("publishing", Health.Level.DOWN, Failures.reason(e), now);
        }
    }

    private Optional<Edition> lastDue() {
        return editions.recent(RECENT).stream()
                .filter(edition -> edition.slot() != null)
                .findFirst();
    }

    /** What the digest would say now. */
    public Edition preview(DigestDefinition digest) {
        Instant now = now();
        return edition(audiences.everybody(digest, now), now);
    }

    /** The last edition of the digest that was sent, that of all where there is one; empty: none was. */
    public Optional<Edition> last(DigestDefinition digest) {
        return editions.last(digest.name(), Edition.ALL)
                .or(() -> editions.recent(RECENT).stream()
                        .filter(edition -> edition.digest().equals(digest.name()))
                        .findFirst());
    }

    /** As exact as the store keeps moments: what was written and read again is the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether anybody would get it now. */
    public boolean isRead(DigestDefinition digest) {
        return audiences.any(digest, now());
    }

    /** Publishes the digest now, whatever its schedule says; empty if it has nothing to tell to those who get it. */
    public synchronized Optional<Edition> post(DigestDefinition digest) {
        Instant now = now();
        List<Made> made = make(audiences.asked(digest, now), now);
        boolean isForNobody = made.stream().map(Made::audience).noneMatch(Audience::hasReaders);
        return isForNobody ? Optional.empty() : publish(digest, made);
    }

    /** Publishes the digest now for those of its readers who had none yet; empty if there is nothing to tell them. */
    synchronized Optional<Edition> first(DigestDefinition digest, Set<Address> places) {
        Instant now = now();
        List<Made> made = make(audiences.newcomers(digest, places, now), now);
        return made.isEmpty() ? Optional.empty() : publish(digest, made);
    }

    /** An edition that has something to tell. */
    private record Made(Audience audience, Edition edition) {}

    /** That of all is the first, if it tells something. */
    private List<Made> make(List<Audience> all, Instant now) {
        return all.stream()
                .map(audience -> new Made(audience, edition(audience, now)))
                .filter(made -> !made.edition.items().isEmpty())
                .toList();
    }

    private Edition edition(Audience audience, Instant now) {
        Optional<Instant> slot = audience.copy().slot();
        boolean late = slot.isPresent() && slot.get().plus(settings.lateAfter()).isBefore(now);
        var draft = new EditionMaker.Draft(
                audience.copy().digest(), slot, audience.name(), audience.from(), now, now, late);
        return audience.round().edition(draft, audience.view());
    }

    /** Gives the first edition that goes anywhere, or the first that was kept. */
    private Optional<Edition> publish(DigestDefinition digest, List<Made> made) {
        var posting = new Posting(PostPlan.of(digest), outbox.messages(updates(made)));
        List<Press.Issue> kept = press.publish(made.stream()
                .map(one -> new Press.Issue(
                        one.edition,
                        posting.posts(
                                one.audience.addresses(),
                                one.edition,
                                one.audience.copy().notBefore().orElse(null))))
                .toList());
        for (Press.Issue issue : kept) {
            LOG.info(
                    "digest {} for {}: {} stories in {} posts",
                    digest.name(),
                    issue.edition().audience(),
                    issue.edition().items().size(),
                    issue.posts().size());
        }
        if (!kept.isEmpty()) {
            outlet.published().run();
        }
        return kept.stream()
                .min(Comparator.comparing(issue -> issue.posts().isEmpty()))
                .map(Press.Issue::edition);
    }

    private static Set<Long> updates(List<Made> made) {
        return made.stream()
                .flatMap(one -> one.edition.items().stream())
                .filter(Item::update)
                .map(Item::story)
                .collect(Collectors.toSet());
    }
}
