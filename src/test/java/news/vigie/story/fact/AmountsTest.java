package news.vigie.story.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.language.Language;
import news.vigie.story.fact.Amount.Bound;
import news.vigie.story.fact.Amount.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private static Amount only(String sentence, String language) {
        List<Amount> amounts = Amounts.of(sentence, 0, new Language(language));
        assertThat(amounts).as(sentence).hasSize(1);
        return amounts.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | L'incendie a fait six blessés.                       | COUNT   | 6
            fr | Près de 20 000 personnes ont défilé.                  | COUNT   | 20000
            fr | Le chantier emploie 1.900 ouvriers.                   | COUNT   | 1900
            fr | Le pont coûtera 2,4 millions d'euros.                 | MONEY   | 2400000
            fr | La ville verse quatre-vingt-dix mille euros.          | MONEY   | 90000
            fr | La participation atteint 63,5 %.                      | PERCENT | 63.5
            fr | Le vote est fixé au 4 mars.                           | DATE    | 4
            fr | Le projet date de 2022.                               | DATE    | 2022
            fr | Deux cent vingt-deux trains sont supprimés.           | COUNT   | 222
            fr | La ligne 3 reste fermée.                              | LABEL   | 3
            fr | Le match a duré 90 minutes.                           | TIME    | 90
            en | The flood left at least 24 people dead.               | COUNT   | 24
            en | The crowd of 20,000 supporters cheered.               | COUNT   | 20000
            en | The plan costs $540 million.                          | MONEY   | 540000000
            en | The bank lost 2.4bn pounds.                           | MONEY   | 2400000000
            en | Turnout fell to 41 percent.                           | PERCENT | 41
            en | Line 3 stays closed.                                  | LABEL   | 3
            en | The hearing is on March 4.                            | DATE    | 4
            en | Two hundred and six homes burned.                     | COUNT   | 206
            """)
    void numbersAreReadWithWhatTheyAreNumbersOf(String language, String sentence, Kind kind, double value) {
        Amount amount = only(sentence, language);

        assertThat(amount.kind()).isEqualTo(kind);
        assertThat(amount.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | L'incendie a fait au moins six blessés mardi.         | AT_LEAST | au moins six blessés
            fr | Jusqu'à 300 emplois sont menacés.                     | AT_MOST  | Jusqu'à 300 emplois
            fr | On compte environ 40 maisons détruites.               | ABOUT    | environ 40 maisons détruites
            fr | Quatre personnes ont été blessées dans la rue.        | EXACT    | Quatre personnes ont été blessées
            en | At least four people were injured on Monday.          | AT_LEAST | At least four people were injured
            en | Police counted some 700 people on the square.         | ABOUT    | some 700 people
            """)
    void theWordsKeepWhatBoundsTheNumber(String language, String sentence, Bound bound, String words) {
        Amount amount = only(sentence, language);

        assertThat(amount.bound()).isEqualTo(bound);
        assertThat(amount.at().in(sentence)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Deux d'entre eux, dont 3 enfants, sont là.
            fr | Six autres blessés ont été soignés.
            fr | Deux blessés graves sont à l'hôpital.
            en | Two others were injured.
            en | Police found six more victims.
            """)
    void aPartOfAWholeIsComparedWithNothing(String language, String sentence) {
        assertThat(Amounts.of(sentence, 0, new Language(language)))
                .isNotEmpty()
                .allSatisfy(
                        amount -> assertThat(amount.partial() || !amount.kind().isMeasured())
                                .isTrue());
    }

    @Test
    void theSameDeedIsTheSameInBothLanguages() {
        Amount french = only("L'incendie a fait six blessés.", "fr");
        Amount english = only("Six people were injured.", "en");

        assertThat(french.isOfTheSame(english)).isTrue();
        assertThat(french.agrees(english)).isTrue();
    }

    @Test
    void resultsAndRangesHaveNoNumberOfTheirOwn() {
        assertThat(Amounts.of("La région l'a voté par 41 voix contre 36.", 0, Language.FRENCH))
                .extracting(Amount::kind)
                .containsExactly(Kind.SCORE, Kind.SCORE);
        assertThat(Amounts.of("Fines of 500 to 800 pounds are possible.", 0, Language.ENGLISH))
                .extracting(Amount::kind)
                .contains(Kind.SCORE);
    }

    @Test
    void aLongRowOfNumbersIsReadInTimeThatGrowsWithIt() {
        String row = "12 345 678 ".repeat(20_000) + "vingt et ".repeat(20_000);

        assertThat(Amounts.of(row, 0, Language.FRENCH)).isNotEmpty();
    }
}
