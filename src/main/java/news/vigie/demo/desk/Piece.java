package news.vigie.demo.desk;

import java.time.Instant;

/**
 * A manuscript in print.
 *
 * @param slug the last step of its address, one of a kind within its outlet
 * @param updated the same as {@code published} until it is revised
 */
public record Piece(Manuscript manuscript, String slug, Instant published, Instant updated) {
    public Outlet outlet() {
        return manuscript.outlet();
    }

    /** The path of its page on the site. */
    public String path() {
        return "/" + outlet().path() + "/" + slug;
    }
}
