package news.vigie.story;

import java.net.URI;

/**
 * An article that tells the story: who published it, where it is.
 *
 * @param extract no more of it could be read than its beginning, or what the feed gave
 */
public record Source(String name, URI link, boolean extract) {
    /** An article that was read. */
    public Source(String name, URI link) {
        this(name, link, false);
    }
}
