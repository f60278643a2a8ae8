package news.vigie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.article.Article;
import news.vigie.article.ArticleExtractor;
import news.vigie.article.Hints;
import news.vigie.demo.desk.Block;
import news.vigie.demo.desk.Newsroom;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read out of the pages of the bundled site is what was put into them, to the letter. */
class SiteArticlesTest {
    @TempDir
    private static Path folder;

    private static Visitor visitor;

    private final ArticleExtractor extractor = new ArticleExtractor();

    @BeforeAll
    static void printEverything() throws IOException {
        visitor = new Visitor(folder);
        while (visitor.site.publishNext().isPresent()) {
            assertThat(visitor.site.baseUrl()).isNotNull();
        }
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    /** All pieces as the site has them: of a newsroom that opened at the same moment. */
    static Stream<Piece> pieces() {
        Newsroom newsroom = new Newsroom(InstantSource.fixed(Visitor.NOW));
        Stream.generate(newsroom::printNext)
                .takeWhile(printed -> printed.isPresent())
                .forEach(printed -> {});
        return Arrays.stream(Outlet.values()).flatMap(outlet -> newsroom.newestOf(outlet).stream());
    }

    @Test
    void theSiteHasPiecesOfEveryOutlet() {
        assertThat(pieces())
                .hasSizeGreaterThanOrEqualTo(30)
                .extracting(Piece::outlet)
                .contains(Outlet.values());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void readsAsItWasWritten(Piece piece) throws Exception {
        Article article = extractor.extract(page(piece), Hints.NONE);

        var holds = new SoftAssertions();
        holds.assertThat(article.text().split("\n\n")).containsExactlyElementsOf(words(piece));
        holds.assertThat(headings(article)).isEqualTo(headings(piece));
        holds.assertThat(article.title()).isEqualTo(piece.manuscript().title());
        holds.assertThat(article.byline()).isEqualTo(people(piece));
        holds.assertThat(article.published()).isCloseTo(piece.published(), within(1, ChronoUnit.MINUTES));
        holds.assertThat(article.language().code())
                .isEqualTo(piece.outlet().language().getLanguage());
        holds.assertThat(article.blocked()).isNull();
        holds.assertAll();
    }

    private static Page page(Piece piece) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.get(piece.path());
        URI url = visitor.site.baseUrl().resolve(piece.path());
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        return new Page(url, type, answer.body().getBytes(StandardCharsets.UTF_8), Validators.NONE);
    }

    private static List<String> words(Piece piece) {
        return piece.manuscript().blocks().stream().map(Block::text).toList();
    }

    private static List<String> headings(Article article) {
        return article.headings().stream()
                .map(heading -> heading.in(article.text()))
                .toList();
    }

    private static List<String> headings(Piece piece) {
        return piece.manuscript().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::text)
                .toList();
    }

    /** A byline names people alone, apart by commas, whatever the outlet puts between and after them. */
    private static String people(Piece piece) {
        return String.valueOf(piece.manuscript().byline())
                .replaceAll(" (?:and|et) ", ", ")
                .replaceAll(" \\(.*\\)|, \\p{Ll}.*", "");
    }
}
