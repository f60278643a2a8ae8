package news.vigie;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.digest.KeptDigests;
import news.vigie.digest.Schedule;
import news.vigie.feed.Feeds;
import news.vigie.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The digests and feeds of the files, as they were last read, and the digests that were made in the chat. A file wins
 * where both have a name. May be shared between threads.
 */
final class Definitions implements Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Definitions.class);

    private final Feeds feeds;
    private final Editions editions;
    private final KeptDigests kept;
    private final InstantSource clock;
    private volatile Settings settings;

    Definitions(Settings settings, Feeds feeds, Editions editions, KeptDigests kept, InstantSource clock) {
        this.settings = settings;
        this.feeds = feeds;
        this.editions = editions;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public List<DigestDefinition> all() {
        List<DigestDefinition> filed = settings.digests();
        Stream<DigestDefinition> others = kept.all().stream().filter(digest -> !isNamed(filed, digest.name()));
        return Stream.concat(filed.stream(), others).toList();
    }

    private static boolean isNamed(List<DigestDefinition> digests, String name) {
        return digests.stream().anyMatch(digest -> digest.name().equalsIgnoreCase(name));
    }

    /**
     * From now on there is this one, in place of the one of its name. Throws for a name that a file has. What one of this
     * name that was removed did not publish any more, this one does not owe.
     */
    synchronized void keep(DigestDefinition digest) {
        if (isNamed(settings.digests(), digest.name())) {
            throw new IllegalArgumentException("A file has the name " + digest.name());
        }
        Instant now = clock.instant();
        if (byName(digest.name()).isEmpty() || isRescheduled(digest)) {
            editions.dealWith(digest.name(), Edition.ALL, now);
        }
        kept.keep(digest, now);
    }

    /** False, and nothing changes, if there is one of its name. */
    synchronized boolean add(DigestDefinition digest) {
        if (byName(digest.name()).isPresent()) {
            return false;
        }
        keep(digest);
        return true;
    }

    /** False if none of this name was made in the chat. */
    synchronized boolean remove(String name) {
        return kept.remove(name);
    }

    /** Takes up the feeds and digests of newly read settings; the rest of them waits for the next start. */
    void replace(Settings read) {
        Instant now = clock.instant();
        if (!settings.service().equals(read.service())) {
            LOG.warn("config/vigie.yaml was changed: what it says holds from the next start on");
        }
        read.digests().stream()
                .filter(this::isRescheduled)
                .forEach(digest -> editions.dealWith(digest.name(), Edition.ALL, now));
        settings = read;
        feeds.declare(read.feeds(), now);
        LOG.info(
                "The configuration was read again: {} feeds, {} digests",
                read.feeds().size(),
                read.digests().size());
    }

    /** A time of today that has passed when it is written down is not one that was missed. */
    private boolean isRescheduled(DigestDefinition digest) {
        Schedule before = byName(digest.name()).map(DigestDefinition::schedule).orElse(null);
        return before != null && !before.equals(digest.schedule());
    }
}
