package news.vigie.pipeline.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a digest at one moment: an edition, or several where chats have wishes of their own.
 *
 * @param chats that got it or will get it
 * @param posts the messages of all of them
 * @param only the chat where it is the only one; null: there are several
 */
public record Publication(
        String digest,
        Instant made,
        int chats,
        int posts,
        @Nullable String only) {}
