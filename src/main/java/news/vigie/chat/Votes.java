package news.vigie.chat;

import java.time.Instant;
import java.util.List;

/** What readers think of posts: one vote a person and post, which may be changed and taken back. */
public interface Votes {
    /** From now on the person thinks so of the post; the same once more takes it back. Gives how it stands then. */
    Standing cast(long post, Ballot ballot, Instant now);

    /** Of a post that is not kept any more, nothing. */
    Count of(long post);

    /** The votes that were cast since then, and stand. */
    Count since(Instant from);

    /** What the post is about, by which votes weigh in the ranking of its chat; told once, later words are not heard. */
    void describe(long post, List<String> subjects);

    /** Takes back all votes of the person. Gives how many. */
    int forget(long person);

    /**
     * What somebody thinks of a post.
     *
     * @param press what it was told by, up to 64 characters; the same one brought again changes nothing
     */
    record Ballot(long person, Vote vote, String press) {}

    /** Well or badly. */
    enum Vote {
        LIKE,
        DISLIKE
    }

    /** How many think so. */
    record Count(long liked, long disliked) {
        public static final Count NOTHING = new Count(0, 0);
    }

    /**
     * How it stands after a vote.
     *
     * @param holds whether the vote stands; false: it was taken back
     */
    record Standing(boolean holds, Count count) {}
}
