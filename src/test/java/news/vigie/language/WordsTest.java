package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static List<String> words(String text, String language) {
        return Words.of(text, Language.of(language)).stream().map(Word::form).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    fr | l'Élysée d’hier        | l' Élysée d’ hier
                    fr | aujourd'hui, Jean-Luc  | aujourd'hui , Jean-Luc
                    fr | (AT&T, 3,5 %)          | ( AT&T , 3 , 5 % )
                    en | Obama's U.S. visit     | Obama ' s U.S. visit
                    en | a Paris-based O'Neill  | a Paris - based O'Neill
                    en | J. K. Rowling          | J. K. Rowling
                    """)
    void wordsAndMarksAreTakenApart(String language, String text, String words) {
        assertThat(words(text, language)).containsExactly(words.split(" "));
    }

    @Test
    void aPictureIsNoPartOfTheNameBesideIt() {
        assertThat(words("Olaf Kerber\uD83C\uDF89 jubelt\u2764\uFE0F", "de"))
                .startsWith("Olaf", "Kerber", "\uD83C\uDF89", "jubelt");
    }

    @Test
    void whatNobodySeesDoesNotBreakAWordAndItsPlaceHoldsAllOfIt() {
        String text = "Emma\u00ADnuel \u202AMa\u200Drin\u202C";

        assertThat(words(text, "fr")).containsExactly("Emmanuel", "Marin");
        assertThat(Words.of(text, Language.FRENCH).getFirst().span().in(text)).isEqualTo("Emma\u00ADnuel");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreLettersAndHalfOfOneEndsNothing() {
        assertThat(words("\uD801\uDC00\uD801\uDC01 a", "en")).hasSize(2);
        assertThat(words("a\uD801 b\uDC00", "en")).isNotEmpty();
    }
}
