package news.vigie.pipeline.outbox;

import java.time.Duration;
import news.vigie.chat.Closure;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What became of one call to send a post. */
public sealed interface Sent {
    record Delivered(long messageId) implements Sent {}

    /** Its topic takes nothing, so it arrived in the chat itself. */
    record Elsewhere(long messageId, Closure closure) implements Sent {}

    /**
     * The server does not take the post: repeating it does not help.
     *
     * @param reason for the owner
     * @param closure why no post is taken there; null: others may be
     */
    record Refused(Notice reason, @Nullable Closure closure) implements Sent {}

    /** Too many: the chat, or everything, waits so long. */
    record TooMany(Duration retryAfter) implements Sent {}

    /** The bot itself is not let in, wherever it wants to send: its token is refused. Nothing was done. */
    record Barred(Notice reason) implements Sent {}

    /** It certainly did not arrive; a later try may. */
    record NotSent(Notice reason) implements Sent {}

    /** It may have arrived. */
    record Unsure(Notice reason) implements Sent {}

    /** The group is a supergroup now and has this number. */
    record Migrated(long newChat) implements Sent {}
}
