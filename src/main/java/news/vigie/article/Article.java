package news.vigie.article;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import news.vigie.article.body.Prose;
import news.vigie.article.dateline.Dateline;
import news.vigie.article.metadata.Filing;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of an entry's page with what is known of it.
 *
 * @param url the canonical address
 * @param byline the people who wrote it
 * @param dateline of which the store keeps the publication; the update and the zone are known only while the page is at
 *     hand
 * @param filing not kept either, {@link Filing#NONE} from then on
 * @param text the body: paragraphs apart by an empty line, sub-headings and list items paragraphs of their own
 * @param headings where the sub-headings stand in the text
 * @param standfirst where in the text that stands which its editor set before it, apart from its first paragraph; null
 *     where the page had none, or nobody knows
 * @param blocked null, or why the page is not the article
 * @param fromFeed the text is the feed's own: an extract, the page could not be had
 */
public record Article(
        URI url,
        String title,
        @Nullable String byline,
        Dateline dateline,
        Language language,
        @Nullable String site,
        @Nullable URI image,
        Filing filing,
        String text,
        List<Span> headings,
        @Nullable Span standfirst,
        @Nullable Blocked blocked,
        boolean fromFeed) {
    public Article {
        headings = List.copyOf(headings);
    }

    /** An article of whose times the publication alone is known, and neither its standfirst nor what it is filed under. */
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
                new Dateline(published, null, ZoneOffset.UTC, false),
                language,
                site,
                image,
                Filing.NONE,
                text,
                headings,
                null,
                blocked,
                fromFeed);
    }

    /** An article of which only the words are known. */
    public static Article ofText(URI url, String title, String text, Language language) {
        return new Article(url, title, null, null, language, null, null, text, List.of(), null, false);
    }

    public @Nullable Instant published() {
        return dateline.published();
    }

    /** The same with more of its text, or less. */
    public Article withText(Prose body) {
        return new Article(
                url,
                title,
                byline,
                dateline,
                language,
                site,
                image,
                filing,
                body.text(),
                body.headings(),
                body.standfirst(),
                blocked,
                fromFeed);
    }

    /** Its text by itself. */
    public Prose body() {
        return new Prose(text, headings, standfirst);
    }

    /** The same, in that language. */
    public Article in(Language known) {
        return known(url, known);
    }

    /** The same, known by that address. */
    public Article at(URI address) {
        return known(address, language);
    }

    private Article known(URI address, Language spoken) {
        return new Article(
                address,
                title,
                byline,
                dateline,
                spoken,
                site,
                image,
                filing,
                text,
                headings,
                standfirst,
                blocked,
                fromFeed);
    }
}
