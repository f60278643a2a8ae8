package news.vigie.llm;

import java.time.Duration;

/**
 * What a model service may take.
 *
 * @param connecting until a connection stands
 * @param answering of one question, from beginning to end; a small model on a small machine needs most of it
 * @param waiting for a place among those who ask at the same time
 * @param atOnce how many ask at the same time
 * @param bytes of one answer, decompressed
 */
public record Bounds(Duration connecting, Duration answering, Duration waiting, int atOnce, long bytes) {
    public static final Bounds USUAL =
            new Bounds(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(10), 2, 1 << 20);
}
