package news.vigie.telegram.send;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.delivery.Numbers;
import news.vigie.pipeline.outbox.Request;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.Messages;
import news.vigie.render.RenderedPost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives people their answers, in order. Blocks while Telegram asks to wait, however long: being asked to is no failure. An
 * answer that fails for good is logged.
 * One that may have arrived is repeated once: twice is better than never for who asked. Throws
 * {@link CancellationException} when the service ends meanwhile: the answer is then still to be given.
 */
public final class Answers {
    private static final Logger log = LoggerFactory.getLogger(Answers.class);
    private static final int TRIES = 4;

    /** About two minutes. */
    private static final int TRIES_TO_KEEP = 7;

    private final Messenger messenger;
    private final Chats chats;
    private final Turns turns;
    private final Numbers numbers;
    private final Consumer<Request> requests;

    /** @param requests takes what goes by the outbox */
    public Answers(Messenger messenger, Chats chats, Turns turns, Numbers numbers, Consumer<Request> requests) {
        this.messenger = messenger;
        this.chats = chats;
        this.turns = turns;
        this.numbers = numbers;
        this.requests = requests;
    }

    /**
     * The same of what may tell news: that goes by the outbox, once whatever happens, also if the service ends now.
     *
     * @param asked what asked for it, told from all else that asks in the chat
     */
    public void give(Target target, List<RenderedPost> posts, String asked) {
        if (posts.stream().allMatch(post -> post.stories().isEmpty())) {
            give(target, posts);
        } else {
            Long message = target.replyTo() == null ? null : target.replyTo().longValue();
            keep(new Request(target.address(), asked, message, posts));
        }
    }

    /** What the store does not take now it takes in a while: the same is taken once. */
    private void keep(Request request) {
        for (int tries = 1; ; tries++) {
            try {
                requests.accept(request);
                return;
            } catch (RuntimeException e) {
                if (tries == TRIES_TO_KEEP) {
                    throw e;
                }
                log.warn("What was asked for in {} could not be kept, and is tried again", request.address(), e);
                turns.pause(Duration.ofSeconds(1L << tries));
            }
        }
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

    /** Makes another message of one of ours; one that is gone is told anew. */
    public void change(Address address, int message, RenderedPost post) {
        give(new Target(address, null), to -> messenger.change(to, message, post));
    }

    /** One file; false if it did not arrive. */
    public boolean give(Target target, Attachment attachment) {
        return give(target, to -> messenger.send(to, attachment));
    }

    private boolean give(Target target, Function<Target, Sent> sending) {
        Target to = target;
        for (int tries = 1; tries <= TRIES; ) {
            Target there = to;
            Sent sent = turns.take(there.address(), () -> sending.apply(there));
            switch (sent) {
                case Sent.Delivered delivered -> {
                    numbers.answered(there.address(), delivered.messageId(), turns.now());
                    found(there);
                    return true;
                }
                case Sent.Elsewhere elsewhere -> {
                    numbers.answered(there.address(), elsewhere.messageId(), turns.now());
                    chats.suspend(there.address(), elsewhere.closure(), turns.now());
                    return true;
                }
                case Sent.Migrated migrated -> {
                    to = follow(to, migrated.newChat());
                    tries++;
                }
                case Sent.TooMany tooMany -> turns.hold(to.address(), tooMany.retryAfter());
                case Sent.Barred barred -> {
                    return lost(to, barred.reason());
                }
                case Sent.NotSent notSent -> {
                    if (tries == TRIES) {
                        return lost(to, notSent.reason());
                    }
                    turns.pause(Duration.ofSeconds(1L << tries));
                    tries++;
                }
                case Sent.Refused no -> {
                    return refused(to, no);
                }
                case Sent.Unsure unsure -> {
                    if (tries > 1) {
                        return lost(to, unsure.reason());
                    }
                    turns.pause(Duration.ofSeconds(1));
                    tries++;
                }
            }
        }
        return lost(to, Notice.of("post.tries", TRIES));
    }

    private Target follow(Target from, long newChat) {
        chats.migrate(Long.parseLong(from.address().chat()), newChat);
        return from.elsewhere(newChat);
    }

    /** What works again is known by what arrives, too: Telegram does not tell of a group's own restrictions. */
    private void found(Target target) {
        if (chats.isLost(target.address())) {
            chats.resume(target.address());
        }
    }

    private boolean refused(Target target, Sent.Refused no) {
        if (no.closure() != null) {
            chats.suspend(target.address(), no.closure(), turns.now());
        }
        return lost(target, no.reason());
    }

    private boolean lost(Target target, Notice reason) {
        log.warn("No answer reached chat {}: {}", target.address(), Messages.logged(reason));
        return false;
    }
}
