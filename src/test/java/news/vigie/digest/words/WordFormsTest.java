package news.vigie.digest.words;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
    @ParameterizedTest
    @CsvSource({
        "fr, baleine, baleines",
        "fr, cheval, chevaux",
        "fr, travail, travaux",
        "fr, bateau, bateaux",
        "fr, bijou, bijoux",
        "en, whale, whales",
        "en, party, parties",
        "en, church, churches",
        "en, wolf, wolves",
        "en, fireman, firemen",
        "es, eleccion, elecciones",
        "es, luz, luces",
        "pt, eleicao, eleicoes",
        "pt, animal, animais",
        "pt, homem, homens",
        "it, governo, governi",
        "it, banca, banche",
        "it, legge, leggi",
        "de, wahl, wahlen",
        "de, kind, kinder",
        "de, zentrum, zentren"
    })
    void singularAndPluralLeadToOneAnother(String language, String singular, String plural) {
        assertThat(WordForms.of(singular, new Language(language))).contains(singular, plural);
        assertThat(WordForms.of(plural, new Language(language))).contains(singular, plural);
    }

    @Test
    void numbersShortWordsAndUnknownLanguagesAreLeftAlone() {
        assertThat(WordForms.of("2026", Language.FRENCH)).containsExactly("2026");
        assertThat(WordForms.of("g20", Language.FRENCH)).containsExactly("g20");
        assertThat(WordForms.of("as", Language.FRENCH)).containsExactly("as");
        assertThat(WordForms.of("bus", Language.FRENCH)).doesNotContain("bu");
        assertThat(WordForms.of("walvis", new Language("nl"))).containsExactly("walvis");
    }
}
