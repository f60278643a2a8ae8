package news.vigie.brief.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {
    private static List<Quote> find(String text, String language) {
        return new QuoteFinder().find(Readings.of(text, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "-", textBlock = """
                    fr | « Nous ne fermerons aucune école », a déclaré Jeanne Morel.                    | Jeanne Morel | a déclaré
                    fr | « Nous ne fermerons aucune école », a déclaré mardi la maire de Valence, Jeanne Morel. | Jeanne Morel | a déclaré
                    fr | Jeanne Morel est arrivée. « Nous ne fermerons aucune école », a-t-elle ajouté. | Jeanne Morel | a-t-elle ajouté
                    fr | Jeanne Morel est venue. « Nous ne céderons pas, a-t-elle dit, jamais de la vie. » | Jeanne Morel | a-t-elle dit
                    fr | Selon Paul Durand, « rien n'est encore joué ce soir ».                         | Paul Durand | Selon
                    fr | Pour Paul Durand, « rien n'est encore joué ce soir ».                          | Paul Durand | Pour
                    fr | Paul Durand estime que « rien n'est encore joué ce soir ».                     | Paul Durand | estime
                    fr | « Le bruit est insupportable la nuit », a lâché une habitante.                 | - | a lâché
                    en | "We will not close a single school," said Ann Lee.                             | Ann Lee | said
                    en | "We will not close a single school," Ann Lee told reporters.                   | Ann Lee | told
                    en | Ann Lee came late. “We will not close a single school,” she said.              | Ann Lee | said
                    en | According to Tom Harker, the plan was “dead in the water already.”             | Tom Harker | According to
                    en | "Nobody ever asked us anything," said a woman in the crowd.                    | - | said
                    """)
    void theSpeakerIsWhomTheTextTells(String language, String text, String speaker, String cue) {
        assertThat(find(text, language)).singleElement().satisfies(quote -> {
            assertThat(quote.speaker()).isEqualTo(speaker);
            assertThat(quote.cue()).isEqualTo(cue);
            assertThat(quote.at().in(text)).isEqualTo(quote.text());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | Le film « Le vent de la plaine » sort mercredi.
                    fr | Une décision « historique » pour la ville.
                    fr | Paul Durand a dit que rien n'était joué.
                    en | The film "The Deep End of the Sea" was shot here.
                    en | It was a so-called "win" for the city.
                    """)
    void titlesSingleWordsAndIndirectSpeechAreNoQuotes(String language, String text) {
        assertThat(find(text, language)).isEmpty();
    }

    @Test
    void aSurnameIsTheFullNameThatTheTextGaveFirstWithItsRole() {
        List<Quote> quotes = find(
                "Tom Harker, a lawyer for the swimmers, will appeal. \"We will take this to the highest court,\" Harker said.",
                "en");

        assertThat(quotes).singleElement().satisfies(quote -> {
            assertThat(quote.speaker()).isEqualTo("Tom Harker");
            assertThat(quote.role()).isEqualTo("lawyer for the swimmers");
            assertThat(quote.key()).isTrue();
        });
    }

    @Test
    void whoGoesOnSpeakingIsTheSame() {
        assertThat(find("\"It was a long night,\" said Ann Lee. \"We are all very tired now.\"", "en"))
                .extracting(Quote::speaker)
                .containsExactly("Ann Lee", "Ann Lee");
    }

    @Test
    void theCrowdBesideASpeakerDoesNotSpeak() {
        List<Quote> quotes = find(
                "« On ne construit pas pour quarante ans », a lancé Claire Le Goff à la tribune. Dans le public, des pêcheurs "
                        + "se sont levés.",
                "fr");

        assertThat(quotes).extracting(Quote::speaker).containsExactly("Claire Le Goff");
    }

    @Test
    void anOrganisationMaySpeak() {
        assertThat(find("Le syndicat SUD estime que « les salaires sont trop bas partout ».", "fr"))
                .extracting(Quote::speaker)
                .containsExactly("SUD");
    }
}
