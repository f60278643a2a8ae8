package news.vigie.article;

import static news.vigie.article.HostilePages.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.vigie.article.page.PageReader;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes as a page, an article goes out that says what it is, and no part of it is longer than it may be. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class HostilePagesTest {
    private static final int LONGEST_TEXT = 400_000;
    private static final int MOST_NODES = 500_000;
    private static final int DEEPEST = 130;

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    static Stream<Named<byte[]>> withText() {
        return HostilePages.withText();
    }

    static Stream<Named<byte[]>> withoutText() {
        return HostilePages.withoutText();
    }

    static Stream<Named<byte[]>> endless() {
        return HostilePages.endless();
    }

    static Stream<Named<byte[]>> withTextOrEndless() {
        return Stream.concat(withText(), endless());
    }

    @ParameterizedTest
    @MethodSource("withText")
    void theTextIsFoundAllTheSame(byte[] body) {
        Article article = extractor.extract(page(body), Hints.NONE);

        assertThat(article.blocked()).isNull();
        assertThat(article.text()).contains(TEXT);
    }

    @ParameterizedTest
    @MethodSource("withoutText")
    void nothingToReadIsAnError(byte[] body) {
        Article article = extractor.extract(page(body), Hints.NONE);

        assertThat(article.blocked()).isEqualTo(Blocked.ERROR);
        assertThat(article.text()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withTextOrEndless")
    void noPartOfTheArticleIsEndless(byte[] body) {
        Article article = extractor.extract(page(body), Hints.NONE);

        assertThat(article.text()).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
        assertThat(article.title()).hasSizeLessThanOrEqualTo(300);
        assertThat(length(article.byline())).isLessThanOrEqualTo(200);
        assertThat(length(article.site())).isLessThanOrEqualTo(200);
        assertThat(length(article.image())).isLessThanOrEqualTo(2_000);
        assertThat(article.url().toString()).hasSizeLessThanOrEqualTo(2_000);
        assertThat(article.headings())
                .allSatisfy(heading -> assertThat(heading.in(article.text())).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("endless")
    void theTreeIsNeitherWideNorDeepWithoutBounds(byte[] body) {
        Document tree = PageReader.read(page(body));
        int[] nodes = {0};
        int[] deepest = {0};
        tree.traverse((node, depth) -> {
            nodes[0]++;
            deepest[0] = Math.max(deepest[0], depth);
        });

        assertThat(nodes[0]).isLessThanOrEqualTo(MOST_NODES);
        assertThat(deepest[0]).isLessThanOrEqualTo(DEEPEST);
    }

    @RepeatedTest(20)
    void anyBytesEndInAnArticle(RepetitionInfo repetition) {
        byte[] bytes = new byte[4_000];
        new Random(repetition.getCurrentRepetition()).nextBytes(bytes);

        assertThat(extractor.extract(page(bytes), Hints.NONE).blocked()).isEqualTo(Blocked.ERROR);
    }

    private static int length(@Nullable Object part) {
        return part == null ? 0 : part.toString().length();
    }

    private static Page page(byte[] body) {
        return new Page(URI.create("https://a.example/b"), null, body, Validators.NONE);
    }
}
