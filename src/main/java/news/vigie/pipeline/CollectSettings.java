package news.vigie.pipeline;

import java.time.Duration;

/** How feeds are collected; see {@code collect:} in the configuration. */
public record CollectSettings(Duration every, Duration min, Duration max, int concurrency, boolean fullText) {
    public static final CollectSettings DEFAULT =
            new CollectSettings(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofHours(24), 64, true);
}
