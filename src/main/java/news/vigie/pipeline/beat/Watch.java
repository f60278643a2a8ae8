package news.vigie.pipeline.beat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health.Level;
import news.vigie.render.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every few seconds at what everything stands on. What is wrong stands in the health as long as it lasts; the log and
 * the owners are told once when it begins, and once when it is over.
 */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final List<Look> looks;
    private final Health health;
    private final Listeners listeners;
    private final InstantSource clock;
    private final Map<String, Notice> known = new HashMap<>();
    private final Beat beat = new Beat("watch", this::round);
    private boolean ended;

    public Watch(List<Look> looks, Health health, Listeners listeners, InstantSource clock) {
        this.looks = List.copyOf(looks);
        this.health = health;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * One thing to look at.
     *
     * @param part its name in the health
     * @param well what is said while nothing is wrong
     * @param problem gives what is wrong
     */
    public record Look(String part, Notice well, Supplier<Optional<Problem>> problem) {}

    /**
     * What is wrong.
     *
     * @param isFinal whether the process cannot go on with it
     */
    public record Problem(Level level, Notice words, boolean isFinal) {}

    /**
     * Who is told.
     *
     * @param owners of what begins and of what is over
     * @param end once, of what the process cannot go on with
     */
    public record Listeners(Consumer<Notice> owners, Consumer<Notice> end) {}

    /** The first look is done when it returns. */
    public void start() {
        round();
        beat.start();
    }

    Duration round() {
        looks.forEach(this::look);
        return BETWEEN;
    }

    private void look(Look look) {
        Optional<Problem> found = look.problem().get();
        health.say(
                look.part(),
                found.map(Problem::level).orElse(Level.OK),
                found.map(Problem::words).orElse(look.well()),
                clock.instant());
        Notice before = found.isPresent() ? known.put(look.part(), found.get().words()) : known.remove(look.part());
        if (found.isEmpty() && before != null) {
            LOG.info(Messages.logged(look.well()));
            listeners.owners().accept(look.well());
        }
        found.filter(problem ->
                        before == null || !before.key().equals(problem.words().key()))
                .ifPresent(this::tell);
        found.filter(Problem::isFinal).ifPresent(this::end);
    }

    private void tell(Problem problem) {
        if (problem.level() == Level.DOWN) {
            LOG.error(Messages.logged(problem.words()));
        } else {
            LOG.warn(Messages.logged(problem.words()));
        }
        if (!problem.isFinal()) {
            listeners.owners().accept(problem.words());
        }
    }

    private void end(Problem problem) {
        if (!ended) {
            ended = true;
            listeners.end().accept(problem.words());
        }
    }

    @Override
    public void close() {
        beat.close();
    }
}
