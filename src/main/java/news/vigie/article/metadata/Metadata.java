package news.vigie.article.metadata;

import java.net.URI;
import news.vigie.article.dateline.Dateline;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article.
 *
 * @param title without the site's name; may be empty
 * @param byline the people who wrote it, apart by commas
 * @param language as declared, not as written
 * @param description what it is about, in a sentence or two, perhaps cut; often its standfirst; may be empty
 * @param body the text as the page's structured data give it: without paragraphs as a rule, and not always whole
 * @param declared whether its data declare a publication: the date of one, or an article; notices do not
 * @param free false where the page says of itself that only subscribers may read it
 */
public record Metadata(
        URI url,
        String title,
        @Nullable String byline,
        Dateline dateline,
        Language language,
        @Nullable String site,
        @Nullable URI image,
        Filing filing,
        String description,
        String body,
        boolean declared,
        boolean free) {}
