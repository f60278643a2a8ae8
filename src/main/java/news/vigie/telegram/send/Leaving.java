package news.vigie.telegram.send;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import news.vigie.render.Messages;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;

/** Goes out of chats in which the bot is not to be. May be shared between threads. */
public final class Leaving {
    private static final Logger log = LoggerFactory.getLogger(Leaving.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final BotClient client;
    private final Turns turns;

    public Leaving(BotClient client, Turns turns) {
        this.client = client;
        this.turns = turns;
    }

    /**
     * Asks until Telegram has answered, however long that takes. Throws {@link CancellationException} when the service ends
     * meanwhile: the chat is then still to be left.
     */
    public void from(long chat) {
        Duration wait = FIRST_WAIT;
        Answer<Boolean> answer = ask(chat);
        while (isToBeAskedAgain(answer)) {
            turns.pause(asked(answer).orElse(wait));
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            answer = ask(chat);
        }
        if (answer.given().isEmpty()) {
            log.warn("The bot cannot leave chat {}: {}", chat, Messages.logged(answer.reason()));
        }
    }

    private Answer<Boolean> ask(long chat) {
        return client.call(new LeaveChat(Long.toString(chat)));
    }

    private static boolean isToBeAskedAgain(Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?> given -> false;
            case Answer.Rejected<?> no -> no.code() == 429;
            case Answer.Unsent<?> unsent -> true;
            case Answer.Unclear<?> unclear -> true;
        };
    }

    /** How long the server asks to wait. */
    private static Optional<Duration> asked(Answer<?> answer) {
        return answer instanceof Answer.Rejected<?> no && no.retryAfter() != null
                ? Optional.of(Duration.ofSeconds(Math.max(1, no.retryAfter())))
                : Optional.empty();
    }
}
