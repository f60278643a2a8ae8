package news.vigie.brief.bullet.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Les élèves de Valence reviendront à l'école soit le lundi et mardi, soit le jeudi et vendredi. | soit le jeudi et vendredi
            fr | C'est le maire de Valence, Paul Morel, qui a annoncé mardi la fermeture du pont. | qui a annoncé mardi la fermeture du pont
            fr | Les pompiers se sont rendus mardi au domicile de la famille et ont trouvé deux personnes. | et ont
            en | The vote was as eagerly awaited in Aldham as it was in the rest of the county on Tuesday. | as it was in the rest of the county on Tuesday
            en | The bridge was held up between 1977 and 1981 by an old frame of iron from the mines. | and 1981
            en | Funding for schools, hospitals and roads was cut on Tuesday by the council of the county. | and roads
            en | Aldham has celebrated the first win in ten years of its football club with a parade on Monday. | in ten years
            en | The old mill burned down on Monday in 1902 and was never opened again by the county. | in 1902
            fr | Quelque 40 foyers étaient privés de courant samedi, dont 27 à Valence, selon la préfecture. | dont 27 à Valence, selon la préfecture
            en | Forty homes were without power on Monday, most of them in Aldham, the county said. | most of them in Aldham, the county said
            fr | Si le conseil n'a jamais donné de chiffre, la maire de Valence a promis un plan mardi. | la maire de Valence a promis un plan mardi
            fr | Les plages de la ville ne seront pas ouvertes aux baigneurs de Valence avant le début de juin. | avant le début de juin
            en | Ann Lee and Otto Lind suggest that during its long journey, the comet lost its tail. | the comet lost its tail
            en | It was the mayor of Aldham who announced on Tuesday that the bridge would be closed. | who announced on Tuesday that the bridge would be closed
            """)
    void whatBelongsToWordsBeforeItHolds(String language, String sentence, String words) {
        assertThat(held(language, sentence, words)).containsOnly(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Le conseil régional, qui siégeait à huis clos, a retiré mardi son soutien au projet de terminal. | qui siégeait à huis clos
            en | The bridge over the river Tarn was closed on Monday, while crews looked for cracks in it. | while crews looked for cracks in it
            en | Aldham has celebrated the first win of its club, which was founded by miners of the valley. | which was founded by miners of the valley
            """)
    void whatOnlyAddsDoesNotHold(String language, String sentence, String words) {
        assertThat(held(language, sentence, words)).containsOnly(false);
    }

    /** Of each way to leave these words out, whether it is refused. */
    private static List<Boolean> held(String language, String sentence, String words) {
        Reading reading = Readings.of("", sentence, new Language(language));
        var all = new Span(0, sentence.length());
        var row =
                new Row(Tokens.of(reading, all), Sorts.of(new Language(language)), Sequels.of(new Language(language)));
        return Candidates.of(sentence, all, row).stream()
                .filter(cut -> row.tokens().start(cut.from()) == sentence.indexOf(words)
                        && row.tokens().end(cut.to() - 1) == sentence.indexOf(words) + words.length())
                .map(cut -> Ties.of(new Language(language)).hold(row, cut))
                .toList();
    }
}
