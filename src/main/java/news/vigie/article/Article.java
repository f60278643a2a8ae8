package news.vigie.article;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of an entry's page with what is known of it.
 *
 * @param url the canonical address
 * @param byline the people who wrote it
 * @param updated when it was changed last, if later than published
 * @param zone in which its page tells the time
 * @param text the body: paragraphs apart by an empty line, sub-headings and list items paragraphs of their own
 * @param headings where the sub-headings stand in the text
 * @param blocked null, or why the page is not the article
 * @param fromFeed the text is the feed's own: an extract, the page could not be had
 */
public record Article(
        URI url,
        String title,
        @Nullable String byline,
        @Nullable Instant published,
        @Nullable Instant updated,
        ZoneId zone,
        Language language,
        @Nullable String site,
        @Nullable URI image,
        String text,
        List<Span> headings,
        @Nullable Blocked blocked,
        boolean fromFeed) {
    public Article {
        headings = List.copyOf(headings);
    }

    /** An article of which no change is known. */
    public Article(
            URI url,
            String title,
            @Nullable String byline,
            @Nullable Instant published,
            Language language,
            @Nullable String site,
            @Nullable URI image,
            String text,
            List<Span> headings,
            @Nullable Blocked blocked,
            boolean fromFeed) {
        this(
                url,
                title,
                byline,
                published,
                null,
                ZoneOffset.UTC,
                language,
                site,
                image,
                text,
                headings,
                blocked,
                fromFeed);
    }

    /** An article of which only the words are known. */
    public static Article ofText(URI url, String title, String text, Language language) {
        return new Article(url, title, null, null, language, null, null, text, List.of(), null, false);
    }

    /** The same with more of its text, or less. */
    public Article withText(String newText, List<Span> newHeadings) {
        return new Article(
                url, title, byline, published, language, site, image, newText, newHeadings, blocked, fromFeed);
    }

    /** The same, known by that address. */
    public Article at(URI address) {
        return new Article(address, title, byline, published, language, site, image, text, headings, blocked, fromFeed);
    }
}
