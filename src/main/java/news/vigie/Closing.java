package news.vigie;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes parts one after another; one that fails keeps no other from being closed, the store least of all. */
final class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    /** In this order; what is null was never there. */
    static void all(@Nullable AutoCloseable... parts) {
        for (AutoCloseable part : parts) {
            if (part != null) {
                close(part);
            }
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not close as it should", part.getClass().getSimpleName(), e);
        }
    }

    /** Several such rows at the same time; waits for all of them, for so long at most. */
    static void together(Duration most, List<Runnable> rows) {
        List<Thread> closing = rows.stream()
                .map(row -> Thread.ofPlatform().name("vigie-close").daemon().start(row))
                .toList();
        try {
            long end = System.nanoTime() + most.toNanos();
            for (Thread thread : closing) {
                thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
