package news.vigie.article.metadata;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article.
 *
 * @param title without the site's name; may be empty
 * @param byline the people who wrote it, apart by commas
 * @param language as declared, not as written
 * @param section as the site files it
 * @param keywords at most 20
 * @param body the text as the page's structured data give it: without paragraphs as a rule, and not always whole
 * @param free false where the page says of itself that only subscribers may read it
 */
public record Metadata(
        URI url,
        String title,
        @Nullable String byline,
        @Nullable Instant published,
        Language language,
        @Nullable String site,
        @Nullable URI image,
        @Nullable String section,
        List<String> keywords,
        String body,
        boolean free) {
    public Metadata {
        keywords = List.copyOf(keywords);
    }
}
