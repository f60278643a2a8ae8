package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under src/test/resources/article is one case: page.html in, expected.txt out; url.txt names the address where it
 * matters. {@code -Dgolden.rewrite=true} rewrites what is expected; the diff is the review.
 */
class ArticleGoldenTest {
    private static final Path CASES = Path.of("src/test/resources/article");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsExpected(Path folder) throws IOException {
        String actual = describe(extractor.extract(page(folder), Hints.NONE));
        Path expected = folder.resolve("expected.txt");
        if (REWRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static Page page(Path folder) throws IOException {
        Path named = folder.resolve("url.txt");
        String url = Files.exists(named)
                ? Files.readString(named).strip()
                : "https://news.example/articles/" + folder.getFileName();
        return new Page(URI.create(url), "text/html", Files.readAllBytes(folder.resolve("page.html")), Validators.NONE);
    }

    private static String describe(Article article) {
        String headings = article.headings().stream()
                .map(heading -> heading.in(article.text()))
                .collect(Collectors.joining(" | "));
        return """
                url: %s
                title: %s
                byline: %s
                published: %s
                language: %s
                site: %s
                image: %s
                blocked: %s
                headings: %s

                %s
                """.formatted(
                        article.url(),
                        article.title(),
                        article.byline(),
                        article.published(),
                        article.language().code(),
                        article.site(),
                        article.image(),
                        article.blocked(),
                        headings,
                        article.text());
    }
}
