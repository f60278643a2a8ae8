package news.vigie.pipeline.intake;

import java.time.Duration;
import java.time.InstantSource;
import news.vigie.chat.Conversations;
import news.vigie.digest.Editions;
import news.vigie.pipeline.beat.Beat;
import news.vigie.pipeline.issue.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets go of old articles, editions and posts, at the start and once a day; the last edition of each audience stays. */
public final class Retain implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retain.class);
    private static final Duration BETWEEN = Duration.ofDays(1);

    /** What an audience was told is asked of for so long, and a while longer by whoever looks back. */
    private static final Duration EDITIONS = Readers.MEMORY.plusDays(15);

    /** Who has been silent for longer does not mean what the bot asked then. */
    private static final Duration CONVERSATIONS = Duration.ofDays(1);

    private final Archive archive;
    private final Editions editions;
    private final Conversations conversations;
    private final Duration retention;
    private final InstantSource clock;
    private final Beat beat = new Beat("retain", this::round);

    /** @param retention how long an article is kept; see {@code database:} in the configuration */
    public Retain(
            Archive archive, Editions editions, Conversations conversations, Duration retention, InstantSource clock) {
        this.conversations = conversations;
        this.archive = archive;
        this.editions = editions;
        this.retention = retention;
        this.clock = clock;
    }

    public void start() {
        beat.start();
    }

    /** Gives how many articles went. */
    public int once() {
        int gone = editions.forget(clock.instant().minus(EDITIONS));
        if (gone > 0) {
            LOG.info("{} editions older than {} days went, with their posts", gone, EDITIONS.toDays());
        }
        conversations.forget(clock.instant().minus(CONVERSATIONS));
        int forgotten = archive.forget(clock.instant().minus(retention));
        if (forgotten > 0) {
            LOG.info("{} articles older than {} days went", forgotten, retention.toDays());
        }
        return forgotten;
    }

    private Duration round() {
        once();
        return BETWEEN;
    }

    @Override
    public void close() {
        beat.close();
    }
}
