package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import news.vigie.article.Article;
import news.vigie.language.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A megabyte of what no one writes: time that grows faster than the text would take hours. */
class HostileLengthTest {
    private static final int LENGTH = 1_000_000;
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | hier encore « un deux trois quatre » et_
            fr | Il y a « un deux trois quatre »,_
            en | There is "one two three four",_
            fr | « Oui », dit Paul._
            fr | Paul Durand: un/
            fr | dit,_
            fr | «a b», dit_
            en | One (two three four) five_
            """)
    void aBriefIsWrittenInTimeThatGrowsWithTheText(String language, String part) {
        String unit = part.replace('_', ' ').replace('/', '\n');
        Article article = Article.ofText(
                URI.create("https://news.example/1"), "", unit.repeat(LENGTH / unit.length()), new Language(language));
        BriefWriter writer = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);

        Brief brief = Assertions.assertTimeoutPreemptively(ENOUGH, () -> writer.write(article));

        assertThat(brief.quotes())
                .allMatch(quote -> quote.at().in(article.text()).equals(quote.text()));
    }
}
