package news.vigie.pipeline.issue;

import java.time.Instant;
import java.util.List;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;

/** What is taken back: it counts as never published, and its messages are removed. */
public interface Recalls {
    /** The newest that were published since then and not taken back. */
    List<Publication> recent(Instant since, int limit);

    /**
     * Takes back what was published of the digest at that moment: one transaction. What waits goes nowhere.
     *
     * @return how many messages there are to remove; 0: there is nothing of it any more, or it was taken back before
     */
    int recall(String digest, Instant made, Instant now);

    /**
     * Messages that are still to be removed, the oldest first, of each chat only the first: one that waits holds up no other.
     * What was on its way before waits no more.
     */
    List<Removal> due(Instant now, int limit);

    /** Its message is gone, or says that it was taken back. */
    void removed(Post post, Instant now);

    /** Its message cannot be removed. */
    void stays(Post post, Notice reason, Instant now);

    /**
     * A message to be removed.
     *
     * @param message its number
     * @param language that it is written in
     */
    record Removal(Post post, long message, Language language) {}
}
