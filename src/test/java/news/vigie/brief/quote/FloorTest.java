package news.vigie.brief.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever acts last, or stands beside the verb, speaks. */
class FloorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | « Rien n'est joué ce soir », a dit Paul Durand. Le préfet Marc Vidal a promis des renforts. « Nous serons cent demain matin », a-t-il assuré. | Marc Vidal
                    fr | Paul Durand a reçu le pasteur Marc Vidal. « Je prie pour votre ville », a répondu ce dernier. | Marc Vidal
                    fr | « Nous ne céderons pas », a dit Paul Durand. Pour le lieutenant-colonel Marc Vidal, « rien ne presse dans cette affaire ». | Marc Vidal
                    en | "Nothing is settled tonight," said Tom Harker. The sheriff, Mark Vance, promised more patrols. "We will send ten cars tomorrow," he said. | Mark Vance
                    en | Tom Harker met the pastor Mark Vance. "I pray for your town every day," said the latter. | Mark Vance
                    en | "Nobody was promised anything," said Ann Lee. Lee's predecessor, Sir Mark Vance, told the council: "Somebody has to pay for this." | Mark Vance
                    """)
    void theLastQuotationIsTheirs(String language, String text, String speaker) {
        assertThat(new QuoteFinder().find(Readings.of(text, language)).getLast().speaker())
                .isEqualTo(speaker);
    }
}
