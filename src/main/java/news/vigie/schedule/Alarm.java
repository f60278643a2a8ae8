package news.vigie.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes {@code publish} at every slot of every digest. The slot function decides when, summer time included; Quartz
 * only waits: one trigger a digest for its next slot, armed anew when it has fired. A round at the start and once an
 * hour publishes what was missed and arms what may have been lost.
 *
 * <p>Close it before its database. Throws {@link IllegalStateException} where Quartz cannot use its tables.
 */
public final class Alarm implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final Digests digests;
    private final Consumer<Instant> publish;
    private final InstantSource clock;
    private final BiFunction<DigestDefinition, Instant, Optional<Instant>> nextSlot;
    private final Triggers triggers;
    private final Scheduler scheduler;

    /** @param nextSlot when a digest is due next for anybody after a moment */
    public Alarm(
            AlarmStore store,
            Digests digests,
            Consumer<Instant> publish,
            InstantSource clock,
            BiFunction<DigestDefinition, Instant, Optional<Instant>> nextSlot) {
        this.digests = digests;
        this.publish = publish;
        this.clock = clock;
        this.nextSlot = nextSlot;
        try {
            scheduler = QuartzScheduler.make(store);
            scheduler.setJobFactory((bundle, quartz) -> new Ring(this::ring));
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler cannot use its tables", e);
        }
        triggers = new Triggers(scheduler);
    }

    /** From now on it wakes; the first round is made at once, on the alarm's own thread. */
    public void start() {
        try {
            arm(clock.instant());
            triggers.armRound(clock.instant());
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler cannot use its tables", e);
        }
    }

    /** The definitions are others, and so are the slots: a round is made at once. */
    public void rearm() {
        try {
            triggers.armRound(clock.instant());
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler cannot use its tables", e);
        }
    }

    /** Waits for a run that is going on. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            LOG.warn("The scheduler did not end cleanly: {}", e.getMessage());
        }
    }

    /**
     * Quartz may fire a moment early by this process's clock: the slot counts then, so that it is due for certain. The
     * next slots are armed first, so that nothing that happens to this run keeps them from coming.
     */
    private void ring(JobExecutionContext context) {
        Instant scheduled = context.getScheduledFireTime().toInstant();
        Instant now = clock.instant();
        Instant at = now.isBefore(scheduled) ? scheduled : now;
        try {
            arm(at);
        } catch (SchedulerException | RuntimeException e) {
            LOG.error("Arming the next slots failed; the next round tries again", e);
        }
        try {
            publish.accept(at);
        } catch (RuntimeException e) {
            LOG.error("Publishing failed; the next slots are armed", e);
        }
    }

    /** On Quartz's one thread alone, or before it runs: two at once would take each other's triggers away. */
    private void arm(Instant after) throws SchedulerException {
        triggers.keepOnly(digests.all().stream().map(DigestDefinition::name).toList());
        for (DigestDefinition digest : digests.all()) {
            Optional<Instant> slot = nextSlot.apply(digest, after);
            if (slot.isPresent()) {
                triggers.arm(digest.name(), slot.get());
            } else {
                triggers.disarm(digest.name());
            }
        }
    }
}
