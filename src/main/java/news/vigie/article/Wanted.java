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

    /** What is known of it before it is read: of the feed's entry no text, as that tells of the whole. */
    public Hints hints(Hints ofArticle) {
        Entry entry = ofArticle.entry();
        return form == Form.PAGE && entry != null
                ? new Hints(bare(entry), ofArticle.select(), ofArticle.language())
                : ofArticle;
    }

    private static Entry bare(Entry entry) {
        return new Entry(null, entry.title(), null, entry.published(), null, null, null, null, List.of(), List.of());
    }
}
