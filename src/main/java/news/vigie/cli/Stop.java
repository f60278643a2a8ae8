package news.vigie.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** SIGTERM and Ctrl-C, for a command that runs until then. */
public final class Stop {
    private static final long LONGEST_ENDING_MS = 60_000;
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private Stop() {}

    /**
     * Opens when the process is told to stop. The process then waits until the calling thread has ended, a minute at
     * most, and ends with exit code 0: it did what it was told.
     */
    static CountDownLatch whenTold() {
        var told = new CountDownLatch(1);
        Thread working = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            TOLD.set(true);
            told.countDown();
            try {
                working.join(LONGEST_ENDING_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(ExitCode.DONE);
        }));
        return told;
    }

    /** The process ends by itself as soon as the calling thread does: to exit now would wait for ever. */
    public static boolean isUnderWay() {
        return TOLD.get();
    }

    /** Waits until then. */
    public static void await() {
        try {
            whenTold().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
