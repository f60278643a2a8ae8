package news.vigie.pipeline.answer;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets so many through at once, the others in the order in which they came: however many ask, memory is taken for few. More
 * at once than there are processors would make nobody's answer faster. May be shared between threads.
 */
final class Turnstile {
    private static final int LEAST = 2;

    private final Semaphore places;

    Turnstile(int places) {
        this.places = new Semaphore(places, true);
    }

    /** As wide as this machine bears. */
    static Turnstile usual() {
        return new Turnstile(Math.max(LEAST, Runtime.getRuntime().availableProcessors()));
    }

    /** What the deed gives, once its turn has come. */
    <T> T pass(Supplier<T> deed) {
        places.acquireUninterruptibly();
        try {
            return deed.get();
        } finally {
            places.release();
        }
    }
}
