package news.vigie.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.beat.Health.Level;
import news.vigie.render.Messages;

/**
 * How the service fares, for those who watch it by machine.
 *
 * @param status the worst of all parts: "ok", "warning" or "down"
 */
record HealthReport(String status, List<Part> parts) {
    /**
     * How one part fares.
     *
     * @param at as ISO 8601 has it
     */
    record Part(String part, String level, String words, String at) {}

    static HealthReport of(Health health, Messages messages) {
        Level worst = health.lines().stream()
                .map(Health.Line::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.OK);
        return new HealthReport(
                word(worst),
                health.lines().stream()
                        .map(line -> new Part(
                                line.part(),
                                word(line.level()),
                                messages.text(line.words()),
                                line.at().toString()))
                        .toList());
    }

    boolean isDown() {
        return status.equals(word(Level.DOWN));
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
