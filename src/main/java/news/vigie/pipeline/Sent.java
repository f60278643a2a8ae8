package news.vigie.pipeline;

import java.time.Duration;
import news.vigie.notice.Notice;

/** What became of one call to send a post. */
public sealed interface Sent {
    record Delivered(long messageId) implements Sent {}

    /** The server takes no post of this kind there: repeating it does not help. The reason is for the owner. */
    record Refused(Notice reason, boolean chatIsClosed) implements Sent {}

    /** Too many: the chat, or everything, waits so long. */
    record TooMany(Duration retryAfter) implements Sent {}

    /** It certainly did not arrive; a later try may. */
    record NotSent(Notice reason) implements Sent {}

    /** It may have arrived. */
    record Unsure(Notice reason) implements Sent {}

    /** The group is a supergroup now and has this number. */
    record Migrated(long newChat) implements Sent {}
}
