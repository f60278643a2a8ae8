package news.vigie.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import news.vigie.llm.service.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log that a service is of no help: each kind of trouble once an hour, and nothing of any article. */
final class Complaints {
    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
    private static final Duration SILENCE = Duration.ofHours(1);

    private final Map<Trouble.Kind, Instant> told = new EnumMap<>(Trouble.Kind.class);
    private final String place;
    private final InstantSource clock;

    Complaints(String place, InstantSource clock) {
        this.place = place;
        this.clock = clock;
    }

    void tell(Trouble trouble) {
        if (trouble.kind() != Trouble.Kind.STOPPING && isNews(trouble.kind(), clock.instant())) {
            LOG.warn("the model service at {}: {}; the built-in editor writes instead", place, trouble.words());
        }
    }

    private synchronized boolean isNews(Trouble.Kind kind, Instant now) {
        Instant last = told.get(kind);
        if (last != null && now.isBefore(last.plus(SILENCE))) {
            return false;
        }
        told.put(kind, now);
        return true;
    }
}
