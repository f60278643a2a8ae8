package news.vigie.brief.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The narrator's words amid a quotation. */
class IncisesTest {
    private static List<Quote> find(String language, String text) {
        return new QuoteFinder().find(Readings.of(text, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | « Nous allons tous, a expliqué Jeanne Morel, maire de Valence, reprendre ce travail depuis le début. »
            fr | Paul Durand filme. « Je comprends les pêcheurs, poursuit le réalisateur, mon père l'était aussi. »
            fr | « Nous partirons demain, a dit Paul Durand. Rien ne nous retiendra dans cette ville. »
            en | Tom Harker came late. "We will all of us, he said, go on with this work until spring."
            en | “We will go on with this work, said Ann Lee, and we will win in the end.”
            """)
    void aQuotationThatHoldsItsInciseIsNoKeyQuote(String language, String text) {
        assertThat(find(language, text))
                .singleElement()
                .matches(quote -> !quote.key())
                .matches(quote -> quote.speaker() != null);
    }

    @Test
    void aReplyIsCutAtItsIncise() {
        assertThat(find(
                        "fr",
                        "Paul Durand hésite.\n— Je viens avec toi ce soir, a-t-il répondu, et avec tous mes amis.\n"))
                .extracting(Quote::text)
                .containsExactly("Je viens avec toi ce soir", "et avec tous mes amis.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | « Je viens demain matin avec eux, a dit Paul Durand. Il est reparti avec sa femme.                | Je viens demain matin avec eux
            fr | « Je viens demain matin avec eux. Paul Durand a dit que le train serait en retard.                | Je viens demain matin avec eux.
            en | “We will all come back tomorrow morning. Ann Lee said that the train would be late.               | We will all come back tomorrow morning.
            """)
    void aMarkThatIsNeverClosedEndsBeforeTheNarration(String language, String text, String words) {
        assertThat(find(language, text)).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo(words);
            assertThat(quote.key()).isFalse();
        });
    }

    @Test
    void germanMarksHoldQuotations() {
        assertThat(find(
                        "de",
                        "»Das ist ein neuer Tag«, sagte Angela Merkel, und »das wird ein guter Tag«, fügte sie hinzu."))
                .extracting(Quote::text)
                .containsExactly("Das ist ein neuer Tag", "das wird ein guter Tag");
    }
}
