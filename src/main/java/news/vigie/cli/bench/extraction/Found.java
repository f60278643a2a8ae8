package news.vigie.cli.bench.extraction;

import java.time.LocalDate;
import java.util.Objects;
import news.vigie.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What was extracted from a page.
 *
 * @param day of the publication, in the zone of the page
 * @param failure null, or why nothing was extracted
 */
record Found(
        String body,
        String title,
        String author,
        @Nullable LocalDate day,
        @Nullable String failure) {
    static Found of(Article article) {
        return new Found(
                article.text(),
                article.title(),
                Objects.requireNonNullElse(article.byline(), ""),
                article.published() == null
                        ? null
                        : article.published().atZone(article.dateline().zone()).toLocalDate(),
                null);
    }

    static Found nothing(String failure) {
        return new Found("", "", "", null, failure);
    }
}
