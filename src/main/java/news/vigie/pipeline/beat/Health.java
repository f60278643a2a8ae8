package news.vigie.pipeline.beat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import news.vigie.notice.Notice;

/** How the parts of the running service fare, as each of them tells. May be shared between threads. */
public final class Health {
    private final ConcurrentSkipListMap<String, Line> lines = new ConcurrentSkipListMap<>();

    /** How well a part fares. */
    public enum Level {
        OK,
        WARNING,
        DOWN
    }

    /** What a part says of itself: cause and, where there is one, the fix. */
    public record Line(String part, Level level, Notice words, Instant at) {}

    public void say(String part, Level level, Notice words, Instant at) {
        lines.put(part, new Line(part, level, words, at));
    }

    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    public boolean isDown() {
        return lines.values().stream().anyMatch(line -> line.level() == Level.DOWN);
    }
}
