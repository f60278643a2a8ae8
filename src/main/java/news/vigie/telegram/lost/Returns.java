package news.vigie.telegram.lost;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;

/**
 * Asks from time to time whether lost chats are back. Telegram does not tell when a group's own restrictions end or a public
 * name is taken, and forgets after a day what it could not tell.
 */
public final class Returns {
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final int AT_ONCE = 100;

    /** What only the person itself can mend, and tells by it, what never comes back, and topics, which cannot be asked for. */
    private static final Set<Closure> ASKED =
            Set.of(Closure.NOT_FOUND, Closure.OUT, Closure.MAY_NOT_POST, Closure.MAY_NOT_WRITE);

    private final Chats chats;
    private final Question works;
    private Instant next = Instant.MIN;

    Returns(Chats chats, Question works) {
        this.chats = chats;
        this.works = works;
    }

    /** Whether Telegram says that the bot may post there. */
    @FunctionalInterface
    public interface Question {
        boolean of(Address place);
    }

    void round(Concerned.Moment moment, Instant now) {
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN);
        moment.lost().entrySet().stream()
                .filter(loss -> ASKED.contains(loss.getValue()))
                .map(Map.Entry::getKey)
                .filter(place -> place.number().orElse(-1) < 0 && moment.getsSomething(place))
                .limit(AT_ONCE)
                .filter(works::of)
                .toList()
                .forEach(chats::resume);
    }
}
