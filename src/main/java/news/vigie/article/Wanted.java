package news.vigie.article;

import java.net.URI;

/** A page that is wanted for the rest of an article. */
public record Wanted(URI address, Form form) {
    /** What the page is of the article. */
    public enum Form {
        /** All of it, as made for AMP. */
        AMP,
        /** All of it on one page. */
        WHOLE,
        /** The part after what was read. */
        PAGE
    }

    /** What is known of it before it is read: the feed's entry tells of the whole, not of a part. */
    public Hints hints(Hints ofArticle) {
        return form == Form.PAGE ? new Hints(null, ofArticle.select(), ofArticle.language()) : ofArticle;
    }
}
