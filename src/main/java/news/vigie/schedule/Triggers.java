package news.vigie.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;

/** The triggers as Quartz keeps them: one a digest, named like it, and one for the rounds. */
final class Triggers {
    private static final String DIGESTS = "digests";
    private static final JobKey ROUND = new JobKey("round", "alarm");
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(1);

    private final Scheduler scheduler;

    Triggers(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** A slot that is missed fires as soon as it can. */
    void arm(String digest, Instant slot) throws SchedulerException {
        replace(
                new JobKey(digest, DIGESTS),
                slot,
                SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow());
    }

    void disarm(String digest) throws SchedulerException {
        scheduler.deleteJob(new JobKey(digest, DIGESTS));
    }

    void armRound(Instant first) throws SchedulerException {
        replace(
                ROUND,
                first,
                SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(BETWEEN_ROUNDS.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNowWithExistingCount());
    }

    /** Digests that are defined no more wake nobody. */
    void keepOnly(Collection<String> digests) throws SchedulerException {
        for (JobKey job : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(DIGESTS))) {
            if (!digests.contains(job.getName())) {
                scheduler.deleteJob(job);
            }
        }
    }

    private void replace(JobKey key, Instant first, SimpleScheduleBuilder schedule) throws SchedulerException {
        JobDetail job = JobBuilder.newJob(Ring.class).withIdentity(key).build();
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(key.getName(), key.getGroup())
                .startAt(Date.from(first))
                .withSchedule(schedule)
                .build();
        scheduler.scheduleJob(job, Set.of(trigger), true);
    }
}
