package news.vigie.brief.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndirectSpeechFinderTest {
    private static List<IndirectSpeech> find(String text, String language) {
        return new IndirectSpeechFinder().find(Readings.of(text, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "-", textBlock = """
                    fr | Selon Reuters, l'usine de Valence fermera en juin.                     | Reuters      | Selon      | false
                    fr | Jeanne Morel assure que l'école restera ouverte.                       | Jeanne Morel | assure     | false
                    fr | L'usine aurait perdu trois millions, d'après Paul Durand.              | Paul Durand  | d'après    | true
                    fr | Jeanne Morel est venue. Elle a promis que l'école restera ouverte.     | Jeanne Morel | a promis   | false
                    fr | Des témoins affirment que le conducteur roulait vite.                  | -            | affirment  | false
                    en | Ann Lee said that the school would stay open.                          | Ann Lee      | said       | false
                    en | According to Reuters, the plant will close in June.                    | Reuters      | According to | false
                    en | Tom Harker told reporters he had reportedly lost two million dollars.  | Tom Harker   | told       | true
                    en | Witnesses said the car was speeding.                                   | -            | said       | false
                    """)
    void aSentenceKeepsItsSource(String language, String text, String speaker, String cue, boolean hedged) {
        assertThat(find(text, language)).singleElement().satisfies(speech -> {
            assertThat(speech.speaker()).isEqualTo(speaker);
            assertThat(speech.cue().in(text)).isEqualTo(cue);
            assertThat(speech.hedged()).isEqualTo(hedged);
            assertThat(speech.span().in(text)).contains(speech.cue().in(text));
        });
    }

    @Test
    void aPlainSentenceAndAQuotedOneAreNone() {
        assertThat(find("L'usine fermera en juin. « Nous fermerons en juin », a dit Jeanne Morel.", "fr"))
                .isEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(find("", "fr")).isEmpty();
    }
}
