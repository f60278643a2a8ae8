package news.vigie.pipeline.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.RenderedPost;

/**
 * Posts that are to be revised, as the source of one of their stories corrected its headline. They are noted with the
 * article's correction, in one transaction.
 */
public interface Revisions {
    /** Editions made longer ago are not revised: nobody opens the digest of the day before yesterday once more. */
    Duration LATELY = Duration.ofDays(2);

    /** A post that was edited is left alone for so long, however often its headlines change: at most six edits an hour. */
    Duration PAUSE = Duration.ofMinutes(10);

    /**
     * Posts that were sent or wait to be, the one that is due longest first, of each address only the first that was sent and
     * the first that waits. What is on its way, or may be there, has its turn once it is known to be there.
     */
    List<Turn> due(Instant now, int limit);

    /** A post that is due, by its number. */
    record Turn(long post, Address address, boolean sent) {}

    /** All that it takes to revise it; empty: there is nothing to revise any more. */
    Optional<Revision> revision(Turn turn);

    /** It waits, and has this content from now on. False if it was on its way already: it is revised once it is there. */
    boolean rewritten(Revision revision, RenderedPost content, Instant now);

    /** Its message says so. What was corrected meanwhile is still to be done. */
    void revised(Revision revision, RenderedPost content, Instant now);

    /** It is tried again then. */
    void later(Revision revision, Notice reason, Instant due);

    /** Its message stays as it is. */
    void givenUp(Revision revision, Notice reason);

    /**
     * A post and what it is to say.
     *
     * @param parts the contents of all posts of its edition at its address, in their order
     * @param edition as it is read now
     * @param attempts that failed
     * @param version of what it is to say
     */
    record Revision(Post post, List<RenderedPost> parts, Edition edition, int attempts, int version) {
        public Revision {
            parts = List.copyOf(parts);
        }
    }
}
