package news.vigie.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import news.vigie.chat.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where one update is answered and marked as done. */
final class Desk {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    private final Inbox inbox;
    private final Clerk clerk;
    private final InstantSource clock;

    /** What became of an update. */
    enum End {
        DONE,
        /** Answered, which could not be kept: a restart may answer it again. */
        UNKEPT,
        PUT_OFF
    }

    Desk(Inbox inbox, Clerk clerk, InstantSource clock) {
        this.inbox = inbox;
        this.clerk = clerk;
        this.clock = clock;
    }

    /** Done even when the clerk failed, an update that broke once would break again; but not when the service ends. */
    End settle(long update) {
        try {
            Optional<Inbox.Letter> letter = inbox.letter(update);
            if (letter.isPresent()) {
                clerk.answer(RawGetUpdates.read(letter.get()));
            }
        } catch (JsonProcessingException e) {
            log.error("Update {} has a shape that is not known: {}", update, e.getOriginalMessage());
        } catch (CancellationException e) {
            log.info("Update {} is answered after the next start", update);
            return End.PUT_OFF;
        } catch (RuntimeException | Error e) {
            log.error("Update {} could not be answered", update, e);
        }
        try {
            inbox.done(update, clock.instant());
            return End.DONE;
        } catch (RuntimeException | Error e) {
            log.error("That update {} was answered cannot be kept: a restart may answer it again", update, e);
            return End.UNKEPT;
        }
    }
}
