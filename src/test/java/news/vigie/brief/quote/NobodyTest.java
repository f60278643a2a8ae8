package news.vigie.brief.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong name is worse than none. */
class NobodyTest {
    private static List<Quote> find(String text, String language) {
        return new QuoteFinder().find(Readings.of(text, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | Paul Durand est arrivé tard. « Il ne répondra pas ce soir », a déclaré le porte-parole de Paul Durand.
                    fr | Jeanne Morel se tait. « Elle n'a rien à se reprocher », a dit l'avocat de Jeanne Morel.
                    en | Ann Lee came late. "She will not answer tonight," Ann Lee's spokesman said.
                    en | Ann Lee came late. "She will not answer tonight," said a spokesman for Ann Lee.
                    """)
    void whoseSpokesmanSpeaksDoesNot(String language, String text) {
        assertThat(find(text, language)).extracting(Quote::speaker).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | « Rien n'est encore joué », a dit Paul Durand. Une habitante a tout vu de sa fenêtre. « J'ai entendu deux cris dans la nuit », a-t-elle raconté.
                    en | "Nothing is settled yet," said Tom Harker. One resident saw it all. "I heard two screams in the night," she said.
                    """)
    void theUnnamedWhoTakeTheFloorKeepIt(String language, String text) {
        List<Quote> quotes = find(text, language);

        assertThat(quotes.getLast().speaker()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | « Nous ne céderons rien », a dit Paul Durand. « C'est une honte pour toute la région », a réagi l'opposition.
                    fr | Claire Petit et Paul Petit sont venus. « Nous ne céderons rien de tout cela », a déclaré Petit.
                    fr | « Nous ne céderons rien de tout cela », ont déclaré Claire Petit et Jean Morel.
                    en | "The offer is fair and final," said Ellen Marsh. "It is an insult to every member here," said the union.
                    en | Ann Lee and Tom Lee were there. "We will never give up this fight," said Lee.
                    en | "We will never give up this fight," said Ann Lee and Tom Harker.
                    """)
    void whereAnotherMayBeMeantNothingIsKey(String language, String text) {
        assertThat(find(text, language).getLast().key()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | Jeanne Morel, maire de Valence, a parlé. « Rien n'est encore joué pour nous », a-t-il répondu.
                    en | Jane Moore, the mayor of Aldham, spoke. "Nothing is settled for any of us yet," he replied.
                    """)
    void aPronounNeverContradictsTheText(String language, String text) {
        assertThat(find(text, language)).extracting(Quote::speaker).containsOnlyNulls();
    }
}
