package news.vigie.brief.bullet.cut.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.brief.bullet.cut.row.Candidates;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Sequels;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sample is an article, and words of its first sentence. */
class IntroductionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | La direction de l'aviation civile (DGAC) a fermé la piste mardi. La DGAC va saisir un juge. | DGAC
            fr | Jeanne Morel, maire de Valence depuis dix ans, a réagi mardi à la fermeture du pont. Jeanne Morel part. | maire de Valence depuis dix ans
            en | Ann Lee, head of the old port of Aldham, spoke on Monday of the bridge. Ann Lee left. | head of the old port of Aldham
            en | The court heard the other driver, Ann Lee, on Monday at noon in Aldham. Ann Lee wept. | Ann Lee
            """)
    void whatOnlyTheseWordsIntroduceIsLost(String language, String article, String words) {
        assertThat(lost(language, article, words)).contains(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | La direction de l'aviation civile (DGAC) a fermé la piste mardi. Elle va saisir un juge. | DGAC
            en | Ann Lee, who knows the old port of Aldham, spoke on Monday of the bridge. Ann Lee left. | who knows the old port of Aldham
            en | The court heard the other driver, Ann Lee, on Monday at noon in Aldham. He wept. | Ann Lee
            """)
    void whatIsNotMetAgainIsNot(String language, String article, String words) {
        assertThat(lost(language, article, words)).isNotEmpty().containsOnly(false);
    }

    private static List<Boolean> lost(String code, String article, String words) {
        var language = new Language(code);
        Reading reading = Readings.of("", article, language);
        Sentence first = reading.sentences().getFirst();
        var row = new Row(Tokens.of(reading, first.span()), Sorts.of(language), Sequels.of(language));
        int at = article.indexOf(words);
        return Candidates.of(article, first.span(), row).stream()
                .filter(cut ->
                        row.tokens().start(cut.from()) == at && row.tokens().end(cut.to() - 1) == at + words.length())
                .map(cut -> Introductions.of(reading).lost(row, cut))
                .toList();
    }
}
