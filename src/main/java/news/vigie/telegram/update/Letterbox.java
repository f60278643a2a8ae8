package news.vigie.telegram.update;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import news.vigie.chat.Inbox;
import news.vigie.telegram.send.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Stores updates before the library confirms them, which it does with its next poll, once {@link #consume} has
 * returned. So this waits until the store takes them, and lets no exception out: one would end polling for ever,
 * without a word.
 */
final class Letterbox implements LongPollingUpdateConsumer {
    private static final Logger log = LoggerFactory.getLogger(Letterbox.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Inbox inbox;
    private final Runnable wake;
    private final Patience patience;
    private final InstantSource clock;

    Letterbox(Inbox inbox, Runnable wake, Patience patience, InstantSource clock) {
        this.inbox = inbox;
        this.wake = wake;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public void consume(List<Update> updates) {
        for (Update update : updates) {
            if (update instanceof RawUpdate raw && !store(raw)) {
                return;
            }
        }
        wake.run();
    }

    /** False if the service ends first; the update is then not confirmed and comes again at the next start. */
    private boolean store(RawUpdate update) {
        Duration wait = Duration.ofMillis(250);
        while (true) {
            try {
                inbox.put(update.getUpdateId(), update.json(), clock.instant());
                return true;
            } catch (RuntimeException e) {
                log.error(
                        "Update {} cannot be stored yet, next try in {} ms", update.getUpdateId(), wait.toMillis(), e);
            }
            if (!patience.pause(wait)) {
                return false;
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
