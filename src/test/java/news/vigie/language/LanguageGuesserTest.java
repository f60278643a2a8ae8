package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {
    private final LanguageGuesser guesser = new LanguageGuesser();

    static Stream<String> titles() {
        return WordLists.lines("/news/vigie/language/titles.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aShortTitleTellsItsLanguage(String line) {
        int colon = line.indexOf(": ");

        assertThat(guesser.guess(line.substring(colon + 2), List.of()).code()).isEqualTo(line.substring(0, colon));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void capitalsTellAsMuch(String line) {
        int colon = line.indexOf(": ");
        Language small = guesser.guess(line.substring(colon + 2), List.of());

        assertThat(guesser.guess(line.substring(colon + 2).toUpperCase(small.locale()), List.of()))
                .isEqualTo(small);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emmanuel Macron", "Vince Kaminski", "Vigie 2.0", "OK", "", "2026", "https://"})
    void aNameOrANumberTellsNoLanguage(String text) {
        assertThat(guesser.guess(text, List.of())).isEqualTo(Language.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Breaking: Vigie 2.0", "Emmanuel Macron", "2026", "OK"})
    void aTextThatTellsNothingIsOfTheOnlyLikelyLanguage(String text) {
        assertThat(guesser.guess(text, List.of(Language.ENGLISH))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void theLikelyLanguageWinsAmongNearOnes() {
        String text = "Og det er en ny dag";

        assertThat(guesser.guess(text, List.of(new Language("da"))).code()).isEqualTo("da");
        assertThat(guesser.guess(text, List.of(new Language("no"))).code()).isEqualTo("no");
    }

    @Test
    void aLikelyLanguageDoesNotWinAgainstTheWords() {
        assertThat(guesser.guess("The mayor said that it was the end of the affair", List.of(Language.FRENCH)))
                .isEqualTo(Language.ENGLISH);
        assertThat(guesser.guess("Rail strike enters second week", List.of(Language.FRENCH)))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void aTitleInAnotherLanguageDoesNotTurnALongText() {
        String text = "« The show must go on »\n"
                + "Le festival a ouvert ses portes vendredi soir malgré la pluie, devant une foule venue de toute la région. "
                        .repeat(20);

        assertThat(guesser.guess(text, List.of())).isEqualTo(Language.FRENCH);
    }
}
