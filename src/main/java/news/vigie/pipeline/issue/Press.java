package news.vigie.pipeline.issue;

import java.util.List;
import news.vigie.digest.Edition;

/** Where editions become posts. */
public interface Press {
    /**
     * One transaction: the slot is dealt with for each audience, the editions kept, their posts put into the outbox.
     *
     * @param issues the editions of one slot, of different audiences; those for whom it was dealt with are passed over
     * @return those that were kept
     */
    List<Issue> publish(List<Issue> issues);

    /** The edition of a single audience; false if it was passed over. */
    default boolean publish(Edition edition, List<PostDraft> posts) {
        return !publish(List.of(new Issue(edition, posts))).isEmpty();
    }

    /** An edition and its posts. */
    record Issue(Edition edition, List<PostDraft> posts) {
        public Issue {
            posts = List.copyOf(posts);
        }
    }
}
