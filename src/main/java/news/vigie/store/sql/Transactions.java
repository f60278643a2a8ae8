package news.vigie.store.sql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The way to the database. A deed that looks and then writes may find that another was faster: it is done again from the
 * start, and then sees what the other wrote. May be shared between threads.
 */
public final class Transactions {
    private static final int TRIES = 9;
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(1);

    /** SQL states: serialization failure, deadlock (PostgreSQL), lock not had in time (H2), unique key taken. */
    private static final Set<String> ANOTHER_WAS_FASTER = Set.of("40001", "40P01", "HYT00", "23505");

    private final Jdbi jdbi;
    private final AtomicReference<@Nullable Ailment> ailment = new AtomicReference<>();

    public Transactions(DataSource dataSource) {
        jdbi = Jdbi.create(dataSource).registerArgument(new InstantArgument());
    }

    /** Statements that only read. */
    public <T> T read(Function<Handle, T> deed) {
        try {
            return jdbi.withHandle(deed::apply);
        } catch (JdbiException e) {
            note(e);
            throw e;
        }
    }

    /** All of it or nothing. */
    public <T> T write(Function<Handle, T> deed) {
        for (int tries = 1; ; tries++) {
            try {
                return jdbi.inTransaction(deed::apply);
            } catch (JdbiException e) {
                if (tries == TRIES || !anotherWasFaster(e)) {
                    note(e);
                    throw e;
                }
                stepAside(tries);
            }
        }
    }

    private void note(JdbiException failure) {
        Ailment.of(failure).ifPresent(found -> ailment.updateAndGet(known -> known == Ailment.SHUT ? known : found));
    }

    /** What the errors up to now said of the database itself. */
    public Optional<Ailment> ailment() {
        return Optional.ofNullable(ailment.get());
    }

    /** By lot, twice as long each time: whoever goes on at once meets the same others again (Brooker 2015, full jitter). */
    private static void stepAside(int tries) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_WAIT.toNanos() << tries));
    }

    /** All of it or nothing. */
    public void change(Consumer<Handle> deed) {
        write(handle -> {
            deed.accept(handle);
            return true;
        });
    }

    /** Whether the database refuses what is to be written, which no second try will change (SQL state 22…). */
    public static boolean isOfData(RuntimeException failure) {
        return failure.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith("22");
    }

    private static boolean anotherWasFaster(JdbiException failure) {
        return failure.getCause() instanceof SQLException cause && ANOTHER_WAS_FASTER.contains(cause.getSQLState());
    }
}
