package news.vigie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import news.vigie.article.Article;
import news.vigie.article.ArticleExtractor;
import news.vigie.article.Hints;
import news.vigie.demo.desk.Outlet;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An article of one paragraph is shorter than the banners and footers around it, and is read all the same. */
class ShortArticlesTest {
    private static final String FRENCH = "Le vieux pont a rouvert lundi. « J’ai pleuré », a dit Anne Morel, la maire.";
    private static final String ENGLISH = "The old bridge reopened on Monday. “I cried,” said Ann Moore, the mayor.";

    @TempDir
    private static Path folder;

    private static Visitor visitor;

    private final ArticleExtractor extractor = new ArticleExtractor();

    @BeforeAll
    static void open() throws IOException {
        visitor = new Visitor(folder);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    static Stream<Arguments> posts() {
        return Arrays.stream(Outlet.values())
                .flatMap(outlet -> Stream.of(
                        Arguments.of(outlet, "Le pont rouvre", FRENCH),
                        Arguments.of(outlet, "Bridge reopens", ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void readsOneParagraphAsItWasPosted(Outlet outlet, String title, String text) throws Exception {
        String draft = "---\ntitle: %s\noutlet: %s\n---\n\n%s\n".formatted(title, outlet.path(), text);
        String path = URI.create(visitor.post("text/markdown", draft)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();

        Article article = extractor.extract(page(path), Hints.NONE);

        assertThat(article.blocked()).as(article.text()).isNull();
        assertThat(article.text()).isEqualTo(text);
    }

    private static Page page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.get(path);
        URI url = visitor.site.baseUrl().resolve(path);
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        return new Page(url, type, answer.body().getBytes(StandardCharsets.UTF_8), Validators.NONE);
    }
}
