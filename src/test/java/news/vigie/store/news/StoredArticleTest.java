package news.vigie.store.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.article.body.Prose;
import news.vigie.article.dateline.Dateline;
import news.vigie.article.metadata.Filing;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.store.sql.Json;
import org.junit.jupiter.api.Test;

class StoredArticleTest {
    private static final String OF_AN_EARLIER_VERSION = """
            {"url":"https://lowick.example/ferry","title":"Ferry back on Monday","byline":"Mina Holt",\
            "published":"2026-03-02T06:00:00Z","language":{"code":"en"},"site":"Lowick Press",\
            "text":"The ferry runs again.\\n\\nTimes\\n\\nIt leaves at six.",\
            "headings":[{"start":23,"end":28}],"fromFeed":false}""";

    private static final Article FERRY = new Article(
            URI.create("https://lowick.example/ferry"),
            "Ferry back on Monday",
            "Mina Holt",
            Instant.parse("2026-03-02T06:00:00Z"),
            Language.ENGLISH,
            "Lowick Press",
            null,
            "The ferry runs again.\n\nTimes\n\nIt leaves at six.",
            List.of(new Span(23, 28)),
            null,
            false);

    @Test
    void aDocumentOfAnEarlierVersionIsReadWithItsTime() {
        assertThat(Json.read(OF_AN_EARLIER_VERSION, StoredArticle.class).article())
                .isEqualTo(FERRY);
    }

    @Test
    void theStandfirstKeepsItsPlace() {
        Article led = FERRY.withText(new Prose(FERRY.text(), FERRY.headings(), new Span(0, 21)));

        assertThat(Json.read(StoredArticle.write(led), StoredArticle.class).article())
                .isEqualTo(led);
    }

    @Test
    void whatIsKnownOnlyOfThePageIsNotKept() {
        Article fresh = new Article(
                FERRY.url(),
                FERRY.title(),
                FERRY.byline(),
                new Dateline(FERRY.published(), Instant.parse("2026-03-02T07:00:00Z"), ZoneId.of("Europe/Paris"), true),
                FERRY.language(),
                FERRY.site(),
                null,
                new Filing("Coast", List.of("ferry")),
                FERRY.text(),
                FERRY.headings(),
                null,
                null,
                false);

        assertThat(StoredArticle.write(fresh)).isEqualTo(OF_AN_EARLIER_VERSION);
    }
}
