package news.vigie.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of an entry's page with what is known of it.
 *
 * @param url the canonical address
 * @param byline the people who wrote it
 * @param section as the site files it; with the keywords, known only while the page is at hand
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
        Language language,
        @Nullable String site,
        @Nullable URI image,
        @Nullable String section,
        List<String> keywords,
        String text,
        List<Span> headings,
        @Nullable Blocked blocked,
        boolean fromFeed) {
    public Article {
        keywords = List.copyOf(keywords);
        headings = List.copyOf(headings);
    }

    /** An article without section and keywords. */
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
        this(url, title, byline, published, language, site, image, null, List.of(), text, headings, blocked, fromFeed);
    }

    /** An article of which only the words are known. */
    public static Article ofText(URI url, String title, String text, Language language) {
        return new Article(url, title, null, null, language, null, null, text, List.of(), null, false);
    }
}
