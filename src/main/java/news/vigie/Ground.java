package news.vigie;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.beat.Health.Level;
import news.vigie.pipeline.beat.Room;
import news.vigie.pipeline.beat.Watch;
import news.vigie.pipeline.beat.Watch.Problem;
import news.vigie.store.Database;

/** What the service stands on, the database and the disk: watched, and in the way of collecting while they fail. */
final class Ground implements AutoCloseable {
    private final Database database;
    private final Room room;
    private final CompletableFuture<Notice> broken = new CompletableFuture<>();
    private final Watch watch;
    private volatile Optional<Notice> ofDatabase = Optional.empty();
    private volatile Optional<Notice> ofDisk = Optional.empty();

    /** @param owners told of what begins to fail, and of what is well again */
    Ground(Database database, Path folder, Health health, Consumer<Notice> owners, InstantSource clock) {
        this.database = database;
        this.room = Room.of(folder);
        this.watch = new Watch(
                List.of(
                        new Watch.Look("database", Notice.of("health.database"), this::lookAtDatabase),
                        new Watch.Look("disk", Notice.of("health.room"), this::lookAtDisk)),
                health,
                new Watch.Listeners(owners, broken::complete),
                clock);
    }

    private Optional<Problem> lookAtDatabase() {
        Optional<Problem> found =
                database.trouble().map(trouble -> new Problem(Level.DOWN, trouble.what(), trouble.isFinal()));
        ofDatabase = found.map(Problem::words);
        return found;
    }

    private Optional<Problem> lookAtDisk() {
        ofDisk = room.shortage();
        return ofDisk.map(words -> new Problem(Level.WARNING, words, false));
    }

    /** Looks once before it returns. */
    void start() {
        watch.start();
    }

    /** Why nothing may be collected, as it was at the last look. */
    Optional<Notice> hindrance() {
        return ofDisk.or(() -> ofDatabase);
    }

    /** Completed with the reason when the process cannot go on. */
    CompletableFuture<Notice> broken() {
        return broken;
    }

    @Override
    public void close() {
        watch.close();
    }
}
