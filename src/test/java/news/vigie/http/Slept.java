package news.vigie.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes as soon as somebody wants to wait, and not otherwise. */
final class Slept implements Ticks {
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final AtomicLong now = new AtomicLong();

    /** How long was waited, each time. */
    List<Duration> pauses() {
        return pauses;
    }

    long pass(Duration length) {
        return now.addAndGet(length.toNanos());
    }

    @Override
    public long now() {
        return now.get();
    }

    @Override
    public void pause(Duration length) {
        pauses.add(length);
        pass(length);
    }
}
