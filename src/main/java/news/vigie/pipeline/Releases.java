package news.vigie.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was published, as it is taken back: all that was made of one digest at one time, for whomever. */
public interface Releases {
    /** The newest first, of which something arrived or is still to be sent. */
    List<Release> newest(int limit);

    /** Empty: there is none, or nothing of it stands any more. */
    Optional<Release> find(long id);

    /** Its posts that arrived or are still to be sent. */
    List<Post> posts(Release release);

    /** The post is nowhere any more: what it told is told to its chat by the next edition. False: it was not there. */
    boolean recall(Post post, Instant now);

    /**
     * A digest, published.
     *
     * @param id of one of its editions, the first
     * @param digest its name
     * @param chats how many got it, or are to get it
     */
    record Release(long id, String digest, Instant made, int chats) {}
}
