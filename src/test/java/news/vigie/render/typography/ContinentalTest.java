package news.vigie.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the samples _ is a no-break space. */
class ContinentalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            es | El "sí" es suyo...               | El «sí» es suyo…
            es | ¿Quién « decide » ?              | ¿Quién «decide»?
            es | Faltan 30 km y 4 %               | Faltan 30_km y 4_%
            de | Er sagt: "Nein" ! Schluss ; aus  | Er sagt: „Nein“! Schluss; aus
            de | Kostet 5 € ; mehr nicht !        | Kostet 5_€; mehr nicht!
            it | Costa 5 € ; non 6 € , dice       | Costa 5_€; non 6_€, dice
            de | Geht's um 40 km/h...             | Geht’s um 40_km/h…
            it | L'acqua dell'"isola" è tornata   | L’acqua dell’«isola» è tornata
            it | « Basta » , dice                 | «Basta», dice
            pt | Ele disse "não" ; depois saiu    | Ele disse “não”; depois saiu
            pt | copo d'água                      | copo d’água
            """)
    void eachLanguageIsSetAsItIs(String language, String typed, String set) {
        assertThat(type(language).set(typed).replace('\u00a0', '_')).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            es | Dijo "no" y «adiós»      | «Dijo “no” y “adiós”»
            de | Sie sagte „nie“ zu mir   | „Sie sagte ‚nie‘ zu mir“
            it | Ha detto «mai più»       | «Ha detto “mai più”»
            pt | Ela disse “nunca”        | “Ela disse ‘nunca’”
            """)
    void aQuoteHasTheOtherMarksInside(String language, String typed, String quoted) {
        assertThat(type(language).quoted(typed)).isEqualTo(quoted);
    }

    private static Typography type(String language) {
        return Typography.of(new Language(language));
    }
}
