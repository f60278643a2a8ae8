package news.vigie.telegram;

import java.time.Instant;
import news.vigie.chat.Claims;

/** One code in memory. */
final class MemoryClaims implements Claims {
    private String code = "";
    private int tries;

    @Override
    public synchronized void issue(String fresh, Instant now) {
        code = fresh;
        tries = TRIES;
    }

    @Override
    public synchronized Outcome claim(long person, String tried, Instant now) {
        if (code.isEmpty() || tries == 0) {
            return Outcome.VOID;
        }
        if (tried.equals(code)) {
            code = "";
            return Outcome.CLAIMED;
        }
        tries--;
        return Outcome.WRONG;
    }
}
