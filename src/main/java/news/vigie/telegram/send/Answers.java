package news.vigie.telegram.send;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import news.vigie.chat.Chats;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Sent;
import news.vigie.render.Messages;
import news.vigie.render.RenderedPost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives people their answers, in order. Blocks while Telegram asks to wait; an answer that fails for good is logged.
 * One that may have arrived is repeated once: twice is better than never for who asked. Throws
 * {@link CancellationException} when the service ends meanwhile: the answer is then still to be given.
 */
public final class Answers {
    private static final Logger log = LoggerFactory.getLogger(Answers.class);
    private static final int TRIES = 4;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Messenger messenger;
    private final Chats chats;
    private final Patience patience;

    public Answers(Messenger messenger, Chats chats, Patience patience) {
        this.messenger = messenger;
        this.chats = chats;
        this.patience = patience;
    }

    /** Only the first message is a reply; one that cannot be sent ends the rest, and is answered with false. */
    public boolean give(Target target, List<RenderedPost> posts) {
        Target next = target;
        for (RenderedPost post : posts) {
            if (!give(next, post)) {
                return false;
            }
            next = target.withoutReply();
        }
        return true;
    }

    private boolean give(Target target, RenderedPost post) {
        Target to = target;
        for (int tries = 1; tries <= TRIES; tries++) {
            Sent sent = messenger.send(to, post);
            switch (sent) {
                case Sent.Delivered delivered -> {
                    return true;
                }
                case Sent.Migrated migrated -> to = follow(to, migrated.newChat());
                case Sent.TooMany tooMany -> {
                    Duration wait = tooMany.retryAfter();
                    if (wait.compareTo(LONGEST_WAIT) > 0) {
                        return lost(to, Notice.of("post.too-many", wait.toSeconds()));
                    }
                    pause(wait);
                }
                case Sent.NotSent notSent -> {
                    if (tries == TRIES) {
                        return lost(to, notSent.reason());
                    }
                    pause(Duration.ofSeconds(1L << tries));
                }
                case Sent.Refused no -> {
                    return refused(to, no.reason(), no.chatIsClosed());
                }
                case Sent.Unsure unsure -> {
                    if (tries > 1) {
                        return lost(to, unsure.reason());
                    }
                    pause(Duration.ofSeconds(1));
                }
            }
        }
        return lost(to, Notice.of("post.tries", TRIES));
    }

    private void pause(Duration time) {
        if (!patience.pause(time)) {
            throw new CancellationException("The service ends before the answer was given.");
        }
    }

    private Target follow(Target from, long newChat) {
        chats.migrate(Long.parseLong(from.address().chat()), newChat);
        return from.elsewhere(newChat);
    }

    private boolean refused(Target target, Notice reason, boolean closed) {
        if (closed) {
            chats.suspend(Long.parseLong(target.address().chat()), reason);
        }
        return lost(target, reason);
    }

    private boolean lost(Target target, Notice reason) {
        log.warn("No answer reached chat {}: {}", target.address(), Messages.logged(reason));
        return false;
    }
}
