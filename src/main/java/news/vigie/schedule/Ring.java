package news.vigie.schedule;

import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz runs when a trigger fires: it tells the alarm, and does nothing else. */
@DisallowConcurrentExecution
final class Ring implements Job {
    private final Consumer<JobExecutionContext> alarm;

    Ring(Consumer<JobExecutionContext> alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(JobExecutionContext context) {
        alarm.accept(context);
    }
}
