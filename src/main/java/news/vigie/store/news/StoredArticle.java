package news.vigie.store.news;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.article.Blocked;
import news.vigie.article.body.Prose;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Json;
import org.jspecify.annotations.Nullable;

/**
 * An article as its document keeps it: what is known only while the page is at hand is left out, so that the form is
 * the one that every version reads and writes.
 */
record StoredArticle(
        URI url,
        String title,
        @Nullable String byline,
        @Nullable Instant published,
        Language language,
        @Nullable String site,
        @Nullable URI image,
        String text,
        List<Span> headings,
        @Nullable Span standfirst,
        @Nullable Blocked blocked,
        boolean fromFeed) {
    StoredArticle {
        headings = List.copyOf(headings);
    }

    static String write(Article article) {
        return Json.write(new StoredArticle(
                article.url(),
                article.title(),
                article.byline(),
                article.published(),
                article.language(),
                article.site(),
                article.image(),
                article.text(),
                article.headings(),
                article.standfirst(),
                article.blocked(),
                article.fromFeed()));
    }

    /** The article whose document stands in the row. */
    static Article read(ResultSet row) throws SQLException {
        return Columns.document(row, "document", StoredArticle.class).article();
    }

    Article article() {
        return new Article(url, title, byline, published, language, site, image, text, headings, blocked, fromFeed)
                .withText(new Prose(text, headings, standfirst));
    }
}
