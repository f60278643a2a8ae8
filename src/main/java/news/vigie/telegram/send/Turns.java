package news.vigie.telegram.send;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import news.vigie.digest.Address;
import news.vigie.pipeline.pace.Pace;

/**
 * Has each answer wait for its turn at the common pace. Throws {@link CancellationException} when the service ends
 * meanwhile: what was to be sent is then still to be sent.
 */
public final class Turns {
    private final Pace pace;
    private final Patience patience;
    private final InstantSource clock;

    public Turns(Pace pace, Patience patience, InstantSource clock) {
        this.pace = pace;
        this.patience = patience;
        this.clock = clock;
    }

    /** What the call gives, once it may be made. */
    <T> T take(Address address, Supplier<T> call) {
        return take(address, pace::answer, call);
    }

    /** The same for a change that nobody waits for: all else goes first. */
    <T> T takeLast(Address address, Supplier<T> call) {
        return take(address, pace::change, call);
    }

    private <T> T take(Address address, BiFunction<Address, Instant, Instant> asking, Supplier<T> call) {
        await(now -> asking.apply(address, now));
        try {
            return call.get();
        } finally {
            pace.landed(address, clock.instant());
        }
    }

    private void await(UnaryOperator<Instant> asking) {
        while (true) {
            Instant now = clock.instant();
            Instant next = asking.apply(now);
            if (!next.isAfter(now)) {
                return;
            }
            pause(Duration.between(now, next));
        }
    }

    /** The server asked for it: meanwhile nothing goes to that chat, and all to the others. */
    void hold(Address address, Duration time) {
        pace.hold(address, time, clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    void pause(Duration time) {
        if (!patience.pause(time)) {
            throw new CancellationException("The service ends before the answer was given.");
        }
    }
}
