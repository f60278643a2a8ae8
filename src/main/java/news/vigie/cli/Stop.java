package news.vigie.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import news.vigie.notice.Notice;

/** SIGTERM and Ctrl-C, for a command that runs until then. */
public final class Stop {
    /** Less than the 90 seconds after which systemd kills. What was committed is kept even if it does not suffice. */
    private static final long LONGEST_ENDING_MS = 80_000;

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private Stop() {}

    /**
     * Opens when the process is told to stop. The process then waits until the calling thread has ended, 80 seconds at
     * most, and ends with exit code 0: it did what it was told.
     */
    static CountDownLatch whenTold() {
        var told = new CountDownLatch(1);
        hook(told::countDown);
        return told;
    }

    private static Thread hook(Runnable telling) {
        Thread working = Thread.currentThread();
        var hook = new Thread(() -> {
            TOLD.set(true);
            telling.run();
            try {
                working.join(LONGEST_ENDING_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(ExitCode.DONE);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    /** Waits until then, or until the work cannot go on: gives why. The process then ends as others do. */
    static Optional<Notice> await(CompletableFuture<Notice> broken) {
        var told = new CompletableFuture<Optional<Notice>>();
        Thread hook = hook(() -> told.complete(Optional.empty()));
        var unused = broken.thenAccept(why -> told.complete(Optional.of(why)));
        Optional<Notice> why = told.join();
        return why.filter(known -> Runtime.getRuntime().removeShutdownHook(hook));
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
