package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import news.vigie.article.Article;
import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole brief of a text without end costs what its length says: it takes seconds, not minutes. */
class HostileBriefTest {
    private static final Duration BOUND = Duration.ofSeconds(30);

    static Stream<String> texts() {
        return Stream.of(
                "Paul Durand, maire de Nantes, et Anne Petit. ".repeat(20_000),
                "« Nous irons au bout », a dit Paul Durand, maire de Nantes, lundi.\n\n".repeat(10_000),
                "Paul Durand et Anne Petit, ".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsInTime(String text) {
        Article article = Article.ofText(URI.create("https://news.example/1"), "Nantes", text, Language.FRENCH);

        Brief brief =
                assertTimeout(BOUND, () -> new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT).write(article));

        assertThat(brief.actors()).extracting(Actor::name).contains("Paul Durand");
    }
}
