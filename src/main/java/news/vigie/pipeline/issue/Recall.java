package news.vigie.pipeline.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import news.vigie.chat.Chats;
import news.vigie.pipeline.beat.Beat;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.Remover;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.Pace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the messages of what was taken back, at the pace of all messages. What was asked for is kept, so that it goes
 * on after a crash; removing twice does no harm.
 */
public final class Recall implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recall.class);
    private static final int AT_ONCE = 200;
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofSeconds(20);

    private final Recalls recalls;
    private final Remover remover;
    private final Chats chats;
    private final Pace pace;
    private final InstantSource clock;
    private final Beat beat = new Beat("recall", this::round);

    public Recall(Recalls recalls, Remover remover, Chats chats, Pace pace, InstantSource clock) {
        this.recalls = recalls;
        this.remover = remover;
        this.chats = chats;
        this.pace = pace;
        this.clock = clock;
    }

    public void start() {
        beat.start();
    }

    /** Something was taken back. */
    public void wake() {
        beat.wake();
    }

    /** Removes what may be removed now; gives how long there is nothing to do at most. */
    Duration round() {
        Duration rest = IDLE;
        for (Recalls.Removal removal : recalls.due(clock.instant(), AT_ONCE)) {
            Duration wait = remove(removal);
            rest = wait.compareTo(rest) < 0 ? wait : rest;
        }
        return rest;
    }

    /** Gives when to look again. */
    private Duration remove(Recalls.Removal removal) {
        Post post = removal.post();
        Instant now = clock.instant();
        Instant next = pace.post(post.address(), now);
        if (next.isAfter(now)) {
            return Duration.between(now, next);
        }
        Sent sent;
        try {
            sent = remover.remove(post.address(), removal.message(), removal.language());
        } finally {
            pace.landed(post.address(), clock.instant());
        }
        return settle(post, sent, clock.instant());
    }

    private Duration settle(Post post, Sent sent, Instant now) {
        switch (sent) {
            case Sent.Delivered gone -> {
                return removed(post, now);
            }
            case Sent.Elsewhere gone -> {
                return removed(post, now);
            }
            case Sent.Refused refused -> {
                LOG.warn("post {} to {} was to be taken back and stays: {}", post.id(), post.address(), refused);
                recalls.stays(post, refused.reason(), now);
                return Duration.ZERO;
            }
            case Sent.TooMany tooMany -> pace.hold(post.address(), tooMany.retryAfter(), now);
            case Sent.Migrated migrated ->
                post.address().number().ifPresent(chat -> chats.migrate(chat, migrated.newChat()));
            case Sent.Barred barred -> LOG.info("post {} is taken back later: {}", post.id(), barred);
            case Sent.NotSent later -> LOG.info("post {} is taken back later: {}", post.id(), later);
            case Sent.Unsure unsure -> LOG.info("post {} is taken back once more: {}", post.id(), unsure);
        }
        return AGAIN;
    }

    private Duration removed(Post post, Instant now) {
        recalls.removed(post, now);
        return Duration.ZERO;
    }

    /** The message that is being removed is waited for. */
    @Override
    public void close() {
        beat.close();
    }
}
