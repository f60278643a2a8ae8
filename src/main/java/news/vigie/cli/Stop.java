package news.vigie.cli;

import java.util.concurrent.CountDownLatch;

/** SIGTERM and Ctrl-C, for a command that runs until then. */
final class Stop {
    private static final long LONGEST_ENDING_MS = 60_000;

    private Stop() {}

    /** Opens when the process is told to stop; the process then waits until the calling thread has ended its work. */
    static CountDownLatch whenTold() {
        var told = new CountDownLatch(1);
        Thread working = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            try {
                working.join(LONGEST_ENDING_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return told;
    }

    static void await() {
        try {
            whenTold().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
