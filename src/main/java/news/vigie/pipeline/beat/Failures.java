package news.vigie.pipeline.beat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of a beat that fail one after another. From the third on the line of its part is down, since the first, and
 * says what fails; a round that comes to its end gives the line back. For the thread of the beat alone.
 */
public final class Failures {
    private static final int A_FEW = 3;
    private static final int LONGEST = 200;

    private final Health health;
    private final String part;
    private final InstantSource clock;
    private int inARow;
    private @Nullable Instant since;

    /** @param part whose line in the health it is */
    public Failures(Health health, String part, InstantSource clock) {
        this.health = health;
        this.part = part;
        this.clock = clock;
    }

    void failed(Throwable failure) {
        inARow++;
        Instant first = since == null ? clock.instant() : since;
        since = first;
        if (inARow >= A_FEW) {
            health.fail(part, Notice.of("health.failing", inARow, reason(failure)), first);
        }
    }

    /** What a program says of its failure: the first line, as it is. */
    public static Notice reason(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return Notice.quoted(Optional.ofNullable(failure.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(line -> name + ": " + CleanText.shortened(CleanText.line(line), LONGEST))
                .orElse(name));
    }

    void succeeded() {
        if (inARow > 0) {
            inARow = 0;
            since = null;
            health.recover(part);
        }
    }
}
