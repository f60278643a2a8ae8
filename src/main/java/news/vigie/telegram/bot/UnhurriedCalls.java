package news.vigie.telegram.bot;

import java.io.Serializable;
import java.time.Duration;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.send.Patience;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** Calls for which nobody waits: they are made again when the server asks to wait. */
public final class UnhurriedCalls {
    private static final int TRIES = 5;
    private static final int LONGEST_WAIT = 600;

    private final BotClient client;
    private final Patience patience;

    public UnhurriedCalls(BotClient client, Patience patience) {
        this.client = client;
        this.patience = patience;
    }

    /** The service ends: no call is worth a word any more. */
    boolean areOver() {
        return patience.isOver();
    }

    <T extends Serializable> Answer<T> call(BotApiMethod<T> method) {
        Answer<T> answer = client.call(method);
        for (int tries = 1; tries < TRIES && isToWait(answer); tries++) {
            answer = client.call(method);
        }
        return answer;
    }

    private boolean isToWait(Answer<?> answer) {
        return answer instanceof Answer.Rejected<?> no
                && no.retryAfter() != null
                && no.retryAfter() <= LONGEST_WAIT
                && patience.pause(Duration.ofSeconds(no.retryAfter()));
    }
}
