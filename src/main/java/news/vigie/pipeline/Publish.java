package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Editions;
import news.vigie.digest.Slots;
import news.vigie.digest.Windows;
import news.vigie.feed.Feeds;
import news.vigie.render.PostPlan;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.story.Stories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second run: a slot comes, and the stories of its window become an edition and its posts. Slots that were missed
 * are dealt with by one edition.
 */
public final class Publish {
    private static final Logger LOG = LoggerFactory.getLogger(Publish.class);
    /** How long a told article is remembered: longer than any window that a digest looks back on. */
    private static final Duration MEMORY = Duration.ofDays(30);

    private final Digests digests;
    private final Feeds feeds;
    private final Stories stories;
    private final Editions editions;
    private final Press press;
    private final Chats chats;
    private final EditionMaker maker;
    private final TelegramRendering rendering = new TelegramRendering();
    private final DeliverySettings settings;
    private final InstantSource clock;
    private final Outlet outlet;
    private final Lock arrivals;

    /** The publishing run over what is stored. */
    public Publish(Shelves shelves, EditionMaker maker, DeliverySettings settings, Outlet outlet, InstantSource clock) {
        this.digests = shelves.digests();
        this.feeds = shelves.feeds();
        this.stories = shelves.stories();
        this.editions = shelves.editions();
        this.press = shelves.press();
        this.chats = shelves.chats();
        this.arrivals = shelves.arrivals();
        this.maker = maker;
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
     * @param arrivals held while the stories of an edition are read; the same one as of {@link Collect}
     */
    public record Shelves(
            Digests digests,
            Feeds feeds,
            Stories stories,
            Editions editions,
            Press press,
            Chats chats,
            Lock arrivals) {}

    /** Publishes every digest that has a due slot; gives the editions that went into the outbox. */
    public synchronized List<Edition> due() {
        Instant now = clock.instant();
        var made = new ArrayList<Edition>();
        for (DigestDefinition digest : digests.all()) {
            try {
                due(digest, now).ifPresent(made::add);
            } catch (RuntimeException e) {
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
        List<Instant> slots = Slots.between(digest.schedule(), dealtWith.get(), now);
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        Instant slot = slots.getLast();
        Edition edition = make(digest, Optional.of(slot));
        if (edition.items().isEmpty()) {
            editions.dealWith(digest.name(), Edition.ALL, slot);
            LOG.info("digest {}: nothing new for {}", digest.name(), slot);
            return Optional.empty();
        }
        return publish(digest, edition);
    }

    /** What the digest would say now. */
    public Edition preview(DigestDefinition digest) {
        return make(digest, Optional.empty());
    }

    /** Publishes the digest now, whatever its schedule says; empty if it has nothing to tell. */
    public synchronized Optional<Edition> post(DigestDefinition digest) {
        Edition edition = make(digest, Optional.empty());
        return edition.items().isEmpty() ? Optional.empty() : publish(digest, edition);
    }

    private Edition make(DigestDefinition digest, Optional<Instant> slot) {
        arrivals.lock();
        try {
            return edition(digest, slot, clock.instant());
        } finally {
            arrivals.unlock();
        }
    }

    private Edition edition(DigestDefinition digest, Optional<Instant> slot, Instant now) {
        boolean late = slot.isPresent() && slot.get().plus(settings.lateAfter()).isBefore(now);
        Instant from = Windows.from(digest.window(), lastEnd(digest, now), now);
        Set<Long> told = editions.toldReports(digest.name(), Edition.ALL, now.minus(MEMORY));
        var draft = new EditionMaker.Draft(digest, slot, Edition.ALL, from, now, now, late);
        return maker.make(draft, stories.between(from, now), told, feeds.all());
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

    private Optional<Edition> publish(DigestDefinition digest, Edition edition) {
        List<PostDraft> posts = posts(digest, rendering.render(edition, PostPlan.of(digest)));
        if (!press.publish(edition, posts)) {
            return Optional.empty();
        }
        LOG.info(
                "digest {}: {} stories in {} posts",
                digest.name(),
                edition.items().size(),
                posts.size());
        outlet.published().run();
        return Optional.of(edition);
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

    private List<PostDraft> posts(DigestDefinition digest, List<RenderedPost> parts) {
        var addresses = new LinkedHashSet<Address>(digest.postTo());
        chats.subscribers(digest.name()).stream()
                .filter(subscriber -> !addresses.contains(byName(subscriber)))
                .forEach(addresses::add);
        if (addresses.isEmpty()) {
            addresses.addAll(outlet.otherwise());
        }
        var posts = new ArrayList<PostDraft>();
        for (Address address : addresses) {
            for (int part = 0; part < parts.size(); part++) {
                posts.add(new PostDraft(address, part + 1, parts.size(), parts.get(part)));
            }
        }
        return posts;
    }
}
