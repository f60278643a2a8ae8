package news.vigie.llm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How many tokens may still be spent on a day of UTC; a question is paid for when it is asked. May be shared between
 * threads.
 */
final class DailyTokens {
    private final long limit;
    private LocalDate day = LocalDate.MIN;
    private long spent;

    /** As many a day as the limit says; 0: no limit. */
    DailyTokens(long limit) {
        this.limit = limit;
    }

    /** Puts tokens aside; false, and nothing is put aside, if there are not so many left. */
    synchronized boolean reserve(long tokens, Instant now) {
        turn(now);
        if (limit > 0 && spent + tokens > limit) {
            return false;
        }
        spent += tokens;
        return true;
    }

    /** What was put aside turned out to cost so much. */
    synchronized void settle(long reserved, long cost, Instant now) {
        turn(now);
        spent = Math.max(0, spent + cost - reserved);
    }

    private void turn(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            spent = 0;
        }
    }
}
