package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until a test moves it. */
public final class MovingClock implements InstantSource {
    private volatile Instant now;

    public MovingClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void reach(Instant moment) {
        now = moment;
    }
}
