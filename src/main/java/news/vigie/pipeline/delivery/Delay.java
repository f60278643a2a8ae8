package news.vigie.pipeline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has an edition say that it is late where its first post has waited for too long, whatever for. What it says is kept
 * before the call: what was sent is what is looked for.
 */
final class Delay {
    private static final Logger LOG = LoggerFactory.getLogger(Delay.class);

    private final Outbox outbox;
    private final Duration lateAfter;
    private final TelegramRendering rendering = new TelegramRendering();

    Delay(Outbox outbox, Duration lateAfter) {
        this.outbox = outbox;
        this.lateAfter = lateAfter;
    }

    /** The post as it is to be sent; empty: somebody else has it. */
    Optional<Post> begin(Post post, OptionalLong after, Instant now) {
        Optional<RenderedPost> late = late(post, now);
        boolean begun =
                late.isPresent() ? outbox.beginLate(post, late.get(), after, now) : outbox.begin(post, after, now);
        return begun ? Optional.of(late.map(post::saying).orElse(post)) : Optional.empty();
    }

    /** A post goes without these words rather than not. */
    private Optional<RenderedPost> late(Post post, Instant now) {
        if (post.part() != 1) {
            return Optional.empty();
        }
        try {
            return outbox.overdue(post, now.minus(lateAfter))
                    .filter(overdue -> overdue.parts().stream()
                            .noneMatch(part -> part.stories().isEmpty()))
                    .map(overdue -> rendering.again(overdue.edition().delayed(), overdue.parts(), 0));
        } catch (RuntimeException e) {
            LOG.error("post {} cannot say that it is late", post.id(), e);
            return Optional.empty();
        }
    }
}
