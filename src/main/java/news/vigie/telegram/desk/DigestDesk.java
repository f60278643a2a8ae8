package news.vigie.telegram.desk;

import java.time.Instant;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.pipeline.issue.Publication;
import news.vigie.render.RenderedPost;

/** Whom the bot asks to make publications and to publish them. */
public interface DigestDesk {
    /** What it would say now; nothing is marked as told. Never empty: with nothing to tell it says so. */
    List<RenderedPost> preview(DigestDefinition digest);

    /** Whether anybody gets it, as far as is known: a chat that is lost does not. */
    boolean isRead(DigestDefinition digest);

    /** Publishes it now, whatever its schedule says. Gives how many stories it tells; 0: nothing new, nothing posted. */
    int post(DigestDefinition digest);

    /** What was published lately and can be taken back, the newest first. */
    List<Publication> published();

    /** Takes back what was published of the digest at that moment. Gives how many messages go; 0: there is none any more. */
    int takeBack(String digest, Instant made);

    /**
     * The place gets the digest from now on, and a first one within minutes if there is news. False: something was posted
     * there before, or no feed is watched for it, so that it comes at its time.
     */
    boolean welcome(Address place, DigestDefinition digest);

    /** There are new feeds. Gives how many places that get what feeds bring have their first digest within minutes. */
    int begin();

    /** New, or in place of the one of this name, at once. Not for a name that a file has. */
    void keep(DigestDefinition digest);

    /** A new one. False, and nothing changes, if there is one of this name, however lately it was made. */
    boolean add(DigestDefinition digest);

    /** False if there is none of this name that was made here. */
    boolean remove(String name);
}
