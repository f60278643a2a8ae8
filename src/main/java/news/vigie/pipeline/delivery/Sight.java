package news.vigie.pipeline.delivery;

import java.time.Duration;
import news.vigie.notice.Notice;

/** What was seen at the number of a message. */
public sealed interface Sight {
    /** The post stands there. */
    record There() implements Sight {}

    /**
     * A message of ours stood there that said something else, and says now what the post says: the post with other
     * buttons, or an answer of which nobody knew.
     */
    record Overwritten() implements Sight {}

    /** Something stands there that is not the post. */
    record Another() implements Sight {}

    /** No message of this chat has this number. */
    record Nothing() implements Sight {}

    /** Too many: the chat waits so long. */
    record TooMany(Duration retryAfter) implements Sight {}

    /** Nothing was seen now; a later look may tell. */
    record Dark(Notice reason) implements Sight {}

    /** It cannot be seen in this chat. */
    record Hidden(Notice reason) implements Sight {}
}
