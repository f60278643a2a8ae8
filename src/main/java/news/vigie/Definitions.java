package news.vigie;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.digest.Schedule;
import news.vigie.feed.Feeds;
import news.vigie.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The digests and feeds of the files, as they were last read. May be shared between threads. */
final class Definitions implements Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Definitions.class);

    private final Feeds feeds;
    private final Editions editions;
    private final InstantSource clock;
    private volatile Settings settings;

    Definitions(Settings settings, Feeds feeds, Editions editions, InstantSource clock) {
        this.settings = settings;
        this.feeds = feeds;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public List<DigestDefinition> all() {
        return settings.digests();
    }

    /** Takes up the feeds and digests of newly read settings; the rest of them waits for the next start. */
    void replace(Settings read) {
        Instant now = clock.instant();
        if (!settings.service().equals(read.service())) {
            LOG.warn("config/vigie.yaml was changed: what it says holds from the next start on");
        }
        read.digests().stream()
                .filter(digest -> isRescheduled(digest))
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
