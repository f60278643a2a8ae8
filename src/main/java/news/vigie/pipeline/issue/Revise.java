package news.vigie.pipeline.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Beat;
import news.vigie.pipeline.issue.Revisions.Revision;
import news.vigie.pipeline.issue.Revisions.Turn;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Reviser;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.Pace;
import news.vigie.render.Messages;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Edits posts whose headlines their sources have corrected, behind all other messages. What is to be done is kept, so that
 * it goes on after a crash; editing twice does no harm.
 */
public final class Revise implements AutoCloseable {
    private static final Duration WHILE_BARRED = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Revise.class);
    private static final int AT_ONCE = 200;
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration SOONEST = Duration.ofMillis(20);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(20);
    private static final int MOST_DOUBLINGS = 6;

    /** About five hours of tries. */
    private static final int GIVE_UP = 20;

    private final Revisions revisions;
    private final Reviser reviser;
    private final Chats chats;
    private final Pace pace;
    private final InstantSource clock;
    private final TelegramRendering rendering = new TelegramRendering();
    private final Beat beat = new Beat("revise", this::round);

    public Revise(Revisions revisions, Reviser reviser, Chats chats, Pace pace, InstantSource clock) {
        this.revisions = revisions;
        this.reviser = reviser;
        this.chats = chats;
        this.pace = pace;
        this.clock = clock;
    }

    public void start() {
        beat.start();
    }

    /** Revises what may be revised now; gives how long there is nothing to do at most. */
    Duration round() {
        Duration rest = IDLE;
        for (Turn turn : revisions.due(clock.instant(), AT_ONCE)) {
            Duration wait = turn.sent() ? edit(turn) : rewrite(turn);
            rest = wait.compareTo(rest) < 0 ? wait : rest;
        }
        return rest.compareTo(SOONEST) < 0 ? SOONEST : rest;
    }

    /** What waits needs no call. */
    private Duration rewrite(Turn turn) {
        revisions
                .revision(turn)
                .filter(revision -> revision.post().state() == PostState.PENDING)
                .ifPresent(revision -> content(revision)
                        .ifPresent(content -> revisions.rewritten(revision, content, clock.instant())));
        return Duration.ZERO;
    }

    /** Gives when to look again. */
    private Duration edit(Turn turn) {
        Instant now = clock.instant();
        Instant next = pace.change(turn.address(), now);
        if (next.isAfter(now)) {
            return Duration.between(now, next);
        }
        try {
            revisions
                    .revision(turn)
                    .filter(revision -> revision.post().state() == PostState.SENT)
                    .filter(revision -> revision.post().address().equals(turn.address()))
                    .ifPresent(this::edit);
        } finally {
            pace.landed(turn.address(), clock.instant());
        }
        return Duration.ZERO;
    }

    private void edit(Revision revision) {
        content(revision).ifPresent(content -> {
            Sent sent = call(revision, content);
            settle(revision, content, sent, clock.instant());
        });
    }

    private Sent call(Revision revision, RenderedPost content) {
        try {
            return reviser.revise(revision.post(), content, revision.edition().language());
        } catch (RuntimeException e) {
            LOG.error(
                    "post {}: the call to revise it broke off", revision.post().id(), e);
            return new Sent.Unsure(Notice.quoted(e.getClass().getSimpleName()));
        }
    }

    /** Empty: it cannot be written, and stays as it is. */
    private Optional<RenderedPost> content(Revision revision) {
        try {
            int number = revision.post().part() - 1;
            return Optional.of(rendering.again(revision.edition(), revision.parts(), number));
        } catch (RuntimeException e) {
            LOG.error("post {} cannot be written anew", revision.post().id(), e);
            giveUp(revision, Notice.quoted(e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    private void settle(Revision revision, RenderedPost content, Sent sent, Instant now) {
        Post post = revision.post();
        switch (sent) {
            case Sent.Delivered said -> revised(revision, content, now);
            case Sent.Elsewhere said -> revised(revision, content, now);
            case Sent.Refused refused -> {
                giveUp(revision, refused.reason());
                closed(post.address(), refused.closure(), now);
            }
            case Sent.TooMany tooMany -> pace.hold(post.address(), tooMany.retryAfter(), now);
            case Sent.Migrated migrated ->
                post.address().number().ifPresent(chat -> chats.migrate(chat, migrated.newChat()));
            case Sent.Barred barred -> pace.hold(post.address(), WHILE_BARRED, now);
            case Sent.NotSent later -> again(revision, later.reason(), now);
            case Sent.Unsure unsure -> again(revision, unsure.reason(), now);
        }
    }

    /** As where a post is refused. */
    private void closed(Address place, @Nullable Closure closure, Instant now) {
        if (closure != null && (place.thread() != null || !closure.isOfTopic())) {
            chats.suspend(place, closure, now);
        }
    }

    private void revised(Revision revision, RenderedPost content, Instant now) {
        revisions.revised(revision, content, now);
        LOG.info(
                "post {} to {}: a headline was corrected",
                revision.post().id(),
                revision.post().address());
    }

    private void giveUp(Revision revision, Notice reason) {
        LOG.warn(
                "post {} to {} was to have a corrected headline and stays as it is: {}",
                revision.post().id(),
                revision.post().address(),
                Messages.logged(reason));
        revisions.givenUp(revision, reason);
    }

    /** An edit that may have arrived is made once more. */
    private void again(Revision revision, Notice reason, Instant now) {
        if (revision.attempts() + 1 >= GIVE_UP) {
            giveUp(revision, reason);
            return;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(revision.attempts(), MOST_DOUBLINGS));
        LOG.info("post {} is revised later: {}", revision.post().id(), Messages.logged(reason));
        revisions.later(revision, reason, now.plus(wait));
    }

    /** The message that is being edited is waited for. */
    @Override
    public void close() {
        beat.close();
    }
}
