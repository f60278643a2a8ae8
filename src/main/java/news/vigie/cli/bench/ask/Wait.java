package news.vigie.cli.bench.ask;

import java.time.Duration;
import java.util.List;

/**
 * How long was waited for one kind of answer.
 *
 * @param first of the first time that it was asked for
 * @param half of them came within this
 * @param most nineteen of twenty came within this
 */
public record Wait(String of, Duration first, Duration half, Duration most, Duration longest) {
    static Wait of(String name, List<Duration> waits) {
        List<Duration> sorted = waits.stream().sorted().toList();
        return new Wait(name, waits.getFirst(), share(sorted, 50), share(sorted, 95), sorted.getLast());
    }

    private static Duration share(List<Duration> sorted, int percent) {
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }
}
