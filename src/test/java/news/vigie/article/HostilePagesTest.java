package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes as a page, an article goes out, in bounded time. */
@Timeout(20)
class HostilePagesTest {
    private static final int TEN_MEGABYTES = 10_000_000;

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    static Stream<Named<String>> pages() {
        return Stream.of(
                Named.of("nothing", ""),
                Named.of("deep elements", "<div>".repeat(200_000) + "at the bottom"),
                Named.of("deep tables", "<table><tr><td>".repeat(50_000) + "at the bottom"),
                Named.of("ten megabytes of tags", "<p><b><i>x".repeat(TEN_MEGABYTES / 10)),
                Named.of("formatting that never ends", attributes(30_000)),
                Named.of("one long line", "word ".repeat(TEN_MEGABYTES / 5)),
                Named.of("links only", "<a href=x>link</a> ".repeat(100_000)),
                Named.of("no body", "<html><head><title>T</title></head><frameset></frameset></html>"),
                Named.of("half a tag", "<html><body><p class=\"a"),
                Named.of("broken data", "<script type=application/ld+json>{\"@type\":[[[[{</script><p>x"),
                Named.of("deep data", "<script type=application/ld+json>" + "[".repeat(100_000) + "</script><p>x"),
                Named.of("a long class", "<div class=\"" + "related ".repeat(100_000) + "\"><p>x"));
    }

    private static String attributes(int count) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < count; i++) {
            html.append("<p><b id=").append(i).append('>');
        }
        return html.toString();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void endInAnArticle(String html) {
        assertThat(extractor.extract(page(html.getBytes(StandardCharsets.UTF_8)), Hints.NONE))
                .isNotNull();
    }

    @Test
    void anEmptyPageIsAnError() {
        Article article = extractor.extract(page(new byte[0]), Hints.NONE);

        assertThat(article.text()).isEmpty();
        assertThat(article.blocked()).isEqualTo(Blocked.ERROR);
    }

    @RepeatedTest(20)
    void anyBytesEndInAnArticle(RepetitionInfo repetition) {
        byte[] bytes = new byte[4_000];
        new Random(repetition.getCurrentRepetition()).nextBytes(bytes);

        assertThat(extractor.extract(page(bytes), Hints.NONE).url()).isEqualTo(URI.create("https://a.example/b"));
    }

    private static Page page(byte[] body) {
        return new Page(URI.create("https://a.example/b"), null, body, Validators.NONE);
    }
}
