package news.vigie.pipeline.pace;

import java.time.Duration;

/**
 * How posts are delivered; see {@code delivery:} and {@code telegram.rate} in the configuration.
 *
 * @param onceAtMost a post whose fate is unknown is not sent again
 * @param lateAfter an edition says that it is late when it is later than this
 */
public record DeliverySettings(
        boolean onceAtMost, Duration lateAfter, int perSecond, int perChatPerSecond, int perGroupPerMinute) {
    public static final DeliverySettings DEFAULT = new DeliverySettings(true, Duration.ofHours(1), 30, 1, 20);
}
