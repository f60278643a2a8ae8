package news.vigie.brief.bullet.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sample is a sentence and words of it, that the shipped weights leave out or that nothing may ever leave out. */
class CutFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Après trois ans d'études, le conseil régional a retiré mardi son soutien au projet de terminal. | Après trois ans d'études,
            fr | Le conseil régional, qui siégeait à huis clos, a retiré mardi son soutien au projet de terminal. | , qui siégeait à huis clos,
            fr | En visite mardi au marché couvert, Jeanne Morel a promis un plan pour le port de Valence. | En visite mardi au marché couvert,
            en | The ferry (a gift of the county) has sunk in the harbour of Aldham with all its lorries. | (a gift of the county)
            en | The bridge over the river Tarn was closed on Monday, while crews looked for cracks in it. | , while crews looked for cracks in it
            """)
    void whatTellsNothingOfTheNewsIsLeftOut(String language, String sentence, String words) {
        assertThat(cuts(language, sentence)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en | The council, which did not vote on the budget, has closed the Aldham bridge until Friday. | not
            en | The bridge over the river Tarn was closed on Monday morning, according to the county council. | according
            en | The bridge over the river Tarn was closed on Monday, as Ann Lee conceded after a long night. | Ann Lee conceded
            en | The bridge over the river Tarn was closed, bringing chaos, Ann Lee complained, to every street. | Ann Lee complained
            en | The old mill at Aldham has allegedly been sold to a dealer in Brixley for two million pounds. | allegedly
            fr | Le maire, qui aurait touché des pots-de-vin, a quitté mardi la présidence du conseil de la région. | aurait
            fr | Le pont sur le Tarn a été fermé lundi matin jusqu'à nouvel ordre, selon le conseil régional. | selon
            fr | Le pont sur le Tarn a été fermé lundi, comme le reconnaît la maire de Valence, Jeanne Morel. | reconnaît
            fr | Le pont sur le Tarn a été fermé lundi, ainsi que l'a concédé dans la soirée Jeanne Morel. | concédé
            fr | Le conseil de Valence n'a pas voté mardi le budget du port, malgré trois heures de débat. | pas
            """)
    void whatDeniesDoubtsOrSaysWhoSaysItStays(String language, String sentence, String words) {
        assertThat(cuts(language, sentence)).noneMatch(cut -> cut.contains(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en | The mayor called the new tram line "a gift (and a debt) to the children of Aldham" on Monday. | gift | Aldham"
            en | Moira Tell told the council that "the bridge, which is old, will never be mended" on Monday. | bridge | mended"
            fr | Le maire de Valence a qualifié le pont de « cadeau (et de dette) aux enfants de la ville » mardi. | cadeau | ville »
            """)
    void noQuotationIsCutInTwo(String language, String sentence, String first, String last) {
        assertThat(cuts(language, sentence)).allMatch(cut -> cut.contains(first) == cut.contains(last));
    }

    @Test
    void theVerbOfTheSentenceStays() {
        String sentence = "The killing of a clerk at the hands of a mob that beat her, burned her house and left her in"
                + " the river shocked Aldham.";

        assertThat(cuts("en", sentence)).noneMatch(cut -> cut.contains("shocked"));
    }

    @Test
    void aPairOfDashesStaysAPair() {
        String sentence = "The bridge – an iron one, built in May, that Aldham loves – was closed on Monday at noon.";

        assertThat(cuts("en", sentence))
                .allMatch(cut -> cut.chars().filter(c -> c == '–').count() % 2 == 0);
    }

    @Test
    void aQuestionStaysWhole() {
        assertThat(cuts("en", "Will the county council, which met behind closed doors, close the Aldham bridge?"))
                .isEmpty();
    }

    @Test
    void ofALanguageThatNothingWasLearntOfNothingIsLeftOut() {
        assertThat(cuts("de", "Der Rat, der am Montag tagte, hat die alte Brücke bis zum Freitag gesperrt."))
                .isEmpty();
    }

    static List<String> cuts(String language, String sentence) {
        Reading reading = Readings.of("", sentence, new Language(language));
        return new CutFinder(reading, new Quotations(sentence))
                .of(new Span(0, sentence.length())).stream()
                        .map(cut -> cut.span().in(sentence).strip())
                        .toList();
    }
}
