package news.vigie.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the samples _ is a no-break space and ^ a narrow one. */
class TypographyTest {
    private static final Typography FRENCH = Typography.of(Language.FRENCH);
    private static final Typography ENGLISH = Typography.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            L'eau d'ici, aujourd'hui             | L’eau d’ici, aujourd’hui
            Qui sait ? Personne !                | Qui sait^? Personne^!
            Qui sait? Personne!                  | Qui sait^? Personne^!
            Vraiment ?!                          | Vraiment^?!
            Il dit: non; elle: oui               | Il dit^: non^; elle^: oui
            «oui» et « non », dit-il             | «^oui^» et «^non^», dit-il
            Il dit : «oui !»                     | Il dit^: «^oui^!^»
            L'accord "historique" est signé      | L’accord «^historique^» est signé
            d'un "accord", dit-il                | d’un «^accord^», dit-il
            « L'accord "historique" »            | «^L’accord “historique”^»
            Attendez...                          | Attendez…
            Et puis... ?                         | Et puis…^?
            Le maire -- élu en 2020 -- part      | Le maire – élu en 2020 – part
            4,5 % de 480 000 €                   | 4,5_% de 480^000_€
            480 millions d'euros                 | 480_millions d’euros
            à 20 h 30 ou 7 h                     | à 20_h_30 ou 7_h
            à 20h30: rien                        | à 20h30^: rien
            310 km/h, 12 m² et 30 °C             | 310_km/h, 12_m² et 30_°C
            1 200 000 habitants                  | 1^200^000 habitants
            Coupe : 3-0                          | Coupe^: 3-0
            """)
    void frenchIsSetAsFrenchIs(String typed, String set) {
        assertThat(shown(FRENCH.set(typed))).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It's the workers' strike             | It’s the workers’ strike
            "It's over," he said                 | “It’s over,” he said
            He said "go" and "stay"              | He said “go” and “stay”
            'It's over', he said                 | ‘It’s over’, he said
            the '90s and '68, rock 'n' roll      | the ’90s and ’68, rock ’n’ roll
            'Tis said                            | ’Tis said
            ("why")                              | (“why”)
            "He said 'no'"                       | “He said ‘no’”
            Really ? Yes ! Well : no ; see       | Really? Yes! Well: no; see
            The end .                            | The end.
            Wait...                              | Wait…
            The mayor -- she left -- won         | The mayor – she left – won
            20 km in 3 h                         | 20_km in 3_h
            2 : 1 and 20:30                      | 2 : 1 and 20:30
            4.5% of $480                         | 4.5% of $480
            """)
    void englishIsSetAsEnglishIs(String typed, String set) {
        assertThat(shown(ENGLISH.set(typed))).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/l'usine:ouverte?a=1!",
                "www.example.org/it's",
                "`l'option \"x\"...`",
                "#L2025",
                "--option",
                "a....b",
                "un écran de 55\" et un autre de 27\"",
                "le \"début d’une citation coupée",
                "&nbsp;",
                "&#128300; &#x1f52c;",
                "super :) ou ;)",
                "12:30:45",
                "(?)"
            })
    void whatIsNoProseStays(String typed) {
        assertThat(FRENCH.set(typed)).isEqualTo(typed);
    }

    @Test
    void anAddressInASentenceIsLeftAloneAndTheSentenceIsNot() {
        assertThat(shown(FRENCH.set("L'adresse : https://example.org/l'eau?a=1 ; c'est \"tout\" !")))
                .isEqualTo("L’adresse^: https://example.org/l'eau?a=1^; c’est «^tout^»^!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            On m'a dit "non"                     | «^On m’a dit “non”^»
            On m'a dit «non !», et voilà         | «^On m’a dit “non^!”, et voilà^»
            Une fin coupée » ici                 | «^Une fin coupée^» ici^»
            """)
    void aFrenchQuoteHasTheOtherMarksInside(String typed, String quoted) {
        assertThat(shown(FRENCH.quoted(typed))).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            They said "go", so we went           | “They said ‘go’, so we went”
            They said “go”, so we went           | “They said ‘go’, so we went”
            We're done                           | “We’re done”
            """)
    void anEnglishQuoteHasTheOtherMarksInside(String typed, String quoted) {
        assertThat(ENGLISH.quoted(typed)).isEqualTo(quoted);
    }

    @Test
    void aLanguageThatIsNotKnownIsLeftAlone() {
        Typography latin = Typography.of(new Language("la"));

        assertThat(latin.set("Hij zegt: \"Nee\" ...")).isEqualTo("Hij zegt: \"Nee\" ...");
        assertThat(latin.quoted(" Nee ")).isEqualTo("“Nee”");
    }

    @Test
    void aNameKeepsAllButItsApostrophes() {
        assertThat(Typography.name("L'Équipe ! \"Hebdo\"")).isEqualTo("L’Équipe ! \"Hebdo\"");
    }

    private static String shown(String set) {
        return set.replace('\u00a0', '_').replace('\u202f', '^');
    }
}
