package news.vigie.pipeline.page;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import news.vigie.http.Page;

/** Lets few large documents be read at a time: what is made of one takes many times its size of the memory of all. */
public final class LargePages {
    /** In bytes. */
    private static final int LARGE = 1_000_000;

    private static final Semaphore PLACES = new Semaphore(2);

    private LargePages() {}

    /** Waits for a place if the page is large; a reading that needs another reading would wait for itself. */
    public static <T> T read(Page page, Supplier<T> reading) {
        if (page.body().length <= LARGE) {
            return reading.get();
        }
        PLACES.acquireUninterruptibly();
        try {
            return reading.get();
        } finally {
            PLACES.release();
        }
    }
}
