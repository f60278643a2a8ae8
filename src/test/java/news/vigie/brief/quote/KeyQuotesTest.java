package news.vigie.brief.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyQuotesTest {
    private static boolean hasKey(String text, String language) {
        return new QuoteFinder().find(Readings.of(text, language)).stream().anyMatch(quote -> quote.key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | « La digue a tenu toute la nuit malgré la marée », a déclaré Paul Durand, maire de Valence.
            en | "The harbour wall held all night against the tide," said Ann Lee, the mayor of Aldham.
            """)
    void aWholeSentenceOfOneWhoIsNamedIsShown(String language, String text) {
        assertThat(hasKey(text, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | « Mais la digue a tenu toute la nuit malgré la marée », a déclaré Paul Durand, maire de Valence.
            fr | « Il faut lui poser la question », a déclaré Paul Durand, maire de Valence.
            fr | « La digue protège depuis trente ans les habitants de la », a déclaré Paul Durand, maire de Valence.
            fr | Après avoir vu condamner Paul Durand, Marc Kerven a tenu à saluer lundi un ami. « Les gens de la mer ne laissent jamais tomber personne », a-t-il expliqué.
            en | "But the harbour wall held all night against the tide," said Ann Lee, the mayor of Aldham.
            en | "We have to ask him that," said Ann Lee, the mayor of Aldham.
            """)
    void whatLeansOnOtherWordsOrBreaksOffIsNot(String language, String text) {
        assertThat(hasKey(text, language)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | « Paul n'a rien touché de cet argent », a déclaré Paul Durand, maire de Valence.
            en | "The men came up to Lee and asked her for the keys," said Ann Lee, the mayor of Aldham.
            en | "The men came up to the judge and asked for the keys," said WXYD on Monday.
            """)
    void whoIsSpokenOfDoesNotSpeakNorDoesAStation(String language, String text) {
        assertThat(hasKey(text, language)).isFalse();
    }
}
