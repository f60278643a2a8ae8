package news.vigie.pipeline;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets go of old articles, at the start and once a day; what editions told of them stays. */
public final class Retain implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retain.class);
    private static final Duration BETWEEN = Duration.ofDays(1);

    private final Archive archive;
    private final Duration retention;
    private final InstantSource clock;
    private final Beat beat = new Beat("retain", this::round);

    /** @param retention how long an article is kept; see {@code database:} in the configuration */
    public Retain(Archive archive, Duration retention, InstantSource clock) {
        this.archive = archive;
        this.retention = retention;
        this.clock = clock;
    }

    public void start() {
        beat.start();
    }

    /** Gives how many articles went. */
    public int once() {
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
