package news.vigie;

import java.util.Map;
import news.vigie.language.Language;
import news.vigie.pipeline.intake.Collect;
import news.vigie.pipeline.issue.Publish;
import news.vigie.pipeline.issue.Welcome;
import news.vigie.schedule.Alarm;
import news.vigie.schedule.AlarmStore;
import news.vigie.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Has each slot publish when it comes, by the definitions as they stand in the files and in the store now. */
final class Timetable implements AutoCloseable {
    private final Base base;
    private final Surroundings surroundings;
    private final Runs runs;
    private @Nullable Alarm alarm;
    private @Nullable Rereading rereading;

    /** What the process runs in; {@code language} is that of whoever runs it. */
    record Surroundings(Map<String, String> environment, Language language) {}

    /** What goes on with other definitions once they are others. */
    record Runs(Collect collect, Publish publish, Welcome welcome) {}

    Timetable(Base base, Surroundings surroundings, Runs runs) {
        this.base = base;
        this.surroundings = surroundings;
        this.runs = runs;
    }

    void start() {
        var started = new Alarm(
                new AlarmStore(base.database().dataSource(), base.database().isPostgresql()),
                base.digests(),
                moment -> runs.publish.due(),
                base.clock(),
                runs.publish::next);
        alarm = started;
        started.start();
        rereading =
                new Rereading(base.settings().home(), surroundings.environment, surroundings.language, this::changed);
        rereading.start();
    }

    private void changed(Settings read) {
        runs.publish.due();
        base.digests().replace(read);
        runs.welcome.open(base.database().feeds()::known);
        rearm();
        runs.collect.wake();
    }

    /** The slots are others. */
    void rearm() {
        if (alarm != null) {
            alarm.rearm();
        }
    }

    @Override
    public void close() {
        Closing.all(rereading, alarm);
    }
}
