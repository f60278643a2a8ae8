package news.vigie.telegram.send;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
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
    private final Turns turns;

    public Answers(Messenger messenger, Chats chats, Turns turns) {
        this.messenger = messenger;
        this.chats = chats;
        this.turns = turns;
    }

    /** Only the first message is a reply; one that cannot be sent ends the rest, and is answered with false. */
    public boolean give(Target target, List<RenderedPost> posts) {
        Target next = target;
        for (RenderedPost post : posts) {
            if (!give(next, to -> messenger.send(to, post))) {
                return false;
            }
            next = target.withoutReply();
        }
        return true;
    }

    /**
     * Makes another message of one of ours. Unchanged, deleted or too old: what the change told of stands all the same,
     * and so does the message.
     */
    public void change(Address address, int message, RenderedPost post) {
        for (int tries = 1; tries <= TRIES; tries++) {
            Sent sent = turns.take(address, () -> messenger.change(address, message, post));
            if (!(sent instanceof Sent.TooMany tooMany) || tooMany.retryAfter().compareTo(LONGEST_WAIT) > 0) {
                return;
            }
            turns.hold(address, tooMany.retryAfter());
        }
    }

    /** Takes one of our messages back; one that cannot be deleted any more says this instead. False: it stays. */
    public boolean withdraw(Address address, int message, String instead) {
        for (int tries = 1; tries <= TRIES; tries++) {
            Sent sent = turns.take(address, () -> messenger.withdraw(address, message, instead));
            if (!(sent instanceof Sent.TooMany tooMany) || tooMany.retryAfter().compareTo(LONGEST_WAIT) > 0) {
                return sent instanceof Sent.Delivered;
            }
            turns.hold(address, tooMany.retryAfter());
        }
        return false;
    }

    /** One file; false if it did not arrive. */
    public boolean give(Target target, Attachment attachment) {
        return give(target, to -> messenger.send(to, attachment));
    }

    private boolean give(Target target, Function<Target, Sent> sending) {
        Target to = target;
        for (int tries = 1; tries <= TRIES; tries++) {
            Target there = to;
            Sent sent = turns.take(there.address(), () -> sending.apply(there));
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
                    turns.hold(to.address(), wait);
                }
                case Sent.NotSent notSent -> {
                    if (tries == TRIES) {
                        return lost(to, notSent.reason());
                    }
                    turns.pause(Duration.ofSeconds(1L << tries));
                }
                case Sent.Refused no -> {
                    return refused(to, no.reason(), no.chatIsClosed());
                }
                case Sent.Unsure unsure -> {
                    if (tries > 1) {
                        return lost(to, unsure.reason());
                    }
                    turns.pause(Duration.ofSeconds(1));
                }
            }
        }
        return lost(to, Notice.of("post.tries", TRIES));
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
