package news.vigie.telegram;

import java.time.Instant;
import news.vigie.chat.Chats;
import news.vigie.chat.Claims;
import news.vigie.chat.Role;

/** One code in memory. */
final class MemoryClaims implements Claims {
    private final Chats chats;
    private String code = "";
    private int tries;

    MemoryClaims(Chats chats) {
        this.chats = chats;
    }

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
            chats.appoint(person, Role.OWNER, now);
            return Outcome.CLAIMED;
        }
        tries--;
        return Outcome.WRONG;
    }
}
