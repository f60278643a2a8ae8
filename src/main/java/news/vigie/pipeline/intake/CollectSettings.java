package news.vigie.pipeline.intake;

import java.time.Duration;

/**
 * How feeds are collected; see {@code collect:} in the configuration.
 *
 * @param concurrency how much is fetched at the same time
 * @param perHost of it from one host
 */
public record CollectSettings(
        Duration every, Duration min, Duration max, int concurrency, int perHost, boolean fullText) {
    public static final CollectSettings DEFAULT =
            new CollectSettings(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofHours(24), 64, 2, true);
}
