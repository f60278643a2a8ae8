package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until a test moves it. */
final class MovingClock implements InstantSource {
    private volatile Instant now;

    MovingClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void reach(Instant moment) {
        now = moment;
    }
}
