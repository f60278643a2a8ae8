package news.vigie.pipeline.beat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import news.vigie.notice.Notice;

/** How the parts of the running service fare, as each of them tells. May be shared between threads. */
public final class Health {
    private final ConcurrentSkipListMap<String, Supplier<Line>> lines = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, Line> failures = new ConcurrentSkipListMap<>();

    /** How well a part fares. */
    public enum Level {
        OK,
        WARNING,
        DOWN
    }

    /** What a part says of itself: cause and, where there is one, the fix. */
    public record Line(String part, Level level, Notice words, Instant at) {}

    public void say(String part, Level level, Notice words, Instant at) {
        var line = new Line(part, level, words, at);
        lines.put(part, () -> line);
    }

    /** What a part says of itself is asked for whenever somebody looks, as it changes with time alone. */
    public void follow(String part, Supplier<Line> line) {
        lines.put(part, line);
    }

    /** The part is down and cannot say so itself, until it {@link #recover}s. */
    void fail(String part, Notice words, Instant since) {
        failures.put(part, new Line(part, Level.DOWN, words, since));
    }

    void recover(String part) {
        failures.remove(part);
    }

    public List<Line> lines() {
        Map<String, Supplier<Line>> all = new TreeMap<>(lines);
        failures.forEach((part, line) -> all.put(part, () -> line));
        return all.values().stream().map(Supplier::get).toList();
    }

    public boolean isDown() {
        return lines().stream().anyMatch(line -> line.level() == Level.DOWN);
    }
}
