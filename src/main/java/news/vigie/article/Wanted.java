package news.vigie.article;

import java.net.URI;
import java.util.List;
import news.vigie.feed.Entry;

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

    /** What is known of it before it is read: of the feed's entry the title only, as its text tells of the whole. */
    public Hints hints(Hints ofArticle) {
        Entry entry = ofArticle.entry();
        return form == Form.PAGE && entry != null
                ? new Hints(titled(entry.title()), ofArticle.select(), ofArticle.language())
                : ofArticle;
    }

    private static Entry titled(String title) {
        return new Entry(null, title, null, null, null, null, null, null, List.of(), List.of());
    }
}
