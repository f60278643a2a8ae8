package news.vigie.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Gives back the room that overwritten pages take in H2's file. H2 does so itself only where it delays commits
 * (WRITE_DELAY above 0); where it does not, as with us, its file grew fourteen times as fast as what was kept in it.
 */
final class Compaction implements AutoCloseable {
    private static final int SECONDS_BETWEEN = 60;

    /** Chunks of which less than this is in use are written anew. */
    private static final int PERCENT_IN_USE = 60;

    private static final int BYTES_A_STEP = 4 * 1024 * 1024;
    private static final int STEPS = 8;

    private final MVStore store;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("compaction").daemon().factory());

    private Compaction(MVStore store) {
        this.store = store;
        var unused = thread.scheduleWithFixedDelay(this::run, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** Once a minute until it is closed. Empty where the file is not this process's own. */
    static Optional<Compaction> of(Connection connection) throws SQLException {
        return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                ? Optional.of(new Compaction(session.getDatabase().getStore().getMvStore()))
                : Optional.empty();
    }

    /** A few steps, so that a file that was left to itself for long costs no long pause. */
    void run() {
        for (int step = 0; step < STEPS && store.compact(PERCENT_IN_USE, BYTES_A_STEP); step++) {
            if (thread.isShutdown()) {
                return;
            }
        }
    }

    /** Waits for a step that is going on: an interrupt in the middle of it would close the file. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A step of the compaction does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
