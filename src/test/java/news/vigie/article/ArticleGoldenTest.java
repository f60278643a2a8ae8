package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under src/test/resources/article is one case: page.html in, expected.txt out. Beside them url.txt has the
 * address where it matters, and entry.txt the title and the summary of the feed's entry, a line each. What is expected
 * is written by hand, from what a reader would copy; {@code -Dgolden.rewrite=true} writes down what is read instead, and
 * the diff is the review.
 */
class ArticleGoldenTest {
    private static final Path CASES = Path.of("src/test/resources/article");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsExpected(Path folder) throws IOException {
        URI url = url(folder);
        var page = new Page(url, "text/html", Files.readAllBytes(folder.resolve("page.html")), Validators.NONE);
        String actual = describe(EXTRACTOR.extract(page, new Hints(entry(folder, url), null, null)));
        Path expected = folder.resolve("expected.txt");
        if (REWRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static URI url(Path folder) throws IOException {
        Path named = folder.resolve("url.txt");
        return URI.create(
                Files.exists(named)
                        ? Files.readString(named).strip()
                        : "https://news.example/articles/" + folder.getFileName());
    }

    private static @Nullable Entry entry(Path folder, URI link) throws IOException {
        Path written = folder.resolve("entry.txt");
        if (!Files.exists(written)) {
            return null;
        }
        List<String> lines = Files.readAllLines(written);
        return new Entry(
                "1",
                lines.get(0),
                link,
                Instant.parse("2026-03-02T06:00:00Z"),
                null,
                null,
                lines.get(1),
                null,
                List.of(),
                List.of());
    }

    private static String describe(Article article) {
        return """
                url: %s
                title: %s
                byline: %s
                published: %s
                language: %s
                site: %s
                image: %s
                blocked: %s
                text: %s
                %s""".formatted(
                        article.url(),
                        article.title(),
                        orDash(article.byline()),
                        orDash(article.published()),
                        article.language().code(),
                        orDash(article.site()),
                        orDash(article.image()),
                        article.blocked() == null ? "no" : article.blocked(),
                        article.text().isEmpty() ? "none" : article.fromFeed() ? "from the feed" : "from the page",
                        article.text().isEmpty() ? "" : "\n" + marked(article) + "\n");
    }

    /** The text with {@code ##} before a sub-heading and a bar between the cells of a row. */
    private static String marked(Article article) {
        StringBuilder text = new StringBuilder(article.text());
        for (Span heading : article.headings().reversed()) {
            text.insert(heading.start(), "## ");
        }
        return text.toString().replace("\t", " | ");
    }

    private static String orDash(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "-").toString();
    }
}
