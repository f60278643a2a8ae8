package news.vigie.story.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Foothills | Foothills
            Kervan's Harbour | Kervan's
            Norgaz's | Norgaz
            Norgaz Books | Norgaz
            groupe Norgaz | Norgaz
            Liberal Democrats | Lib Dems
            HarbourSmithBrothers | HSB
            HarbourSmithBrothers | Harbour
            Aldham and Dunmore Hospital | A&D
            Organisation des pêches maritimes | OPM
            """)
    void aBodyGoesByShorterNames(String full, String shorter) {
        assertThat(NameWords.of(full).isSameBody(NameWords.of(shorter))).isTrue();
        assertThat(NameWords.of(shorter).isSameBody(NameWords.of(full))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Foothills | Harbour Rovers
            Liberal Democrats | Liberal Party
            Norgaz | Norwind
            Air France | France
            FranceNorgaz | France
            Mairie d'Orléans | Orléans
            Conseil d'État | Conseil
            Ministère de la Mer | Ministère
            """)
    void twoBodiesAreTwo(String one, String other) {
        assertThat(NameWords.of(one).isSameBody(NameWords.of(other))).isFalse();
        assertThat(NameWords.of(other).isSameBody(NameWords.of(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jonathann Kerven | Jonathaan Kerven
            Carole Kersno | Carole Kesrno
            Steve Maia Kerven | Steve Kerven
            Jeanne Kerven | Mme Kerven
            Matthieu Kerven | Mathieu Kerven
            Yann Le Du | Le Du
            Yann Le Du | M. Le Du
            Yann Le Du | Yann
            """)
    void aPersonIsOneHoweverSpelt(String one, String other) {
        assertThat(NameWords.of(one).isSamePerson(NameWords.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jean Kerven | Jan Kerven
            Chérif Kerven | Saïd Kerven
            Jeanne Kerven | Jeanne Durand
            Louis Kerven | Louise Kerven
            Daniel Kerven | Danièle Kerven
            Michel Kerven | Michèle Kerven
            Yann Le Du | Yann Kerven
            Karim D. | Karim Kerven
            Kerven | Le Du
            Kerven | D.
            Kerven | …
            """)
    void twoOfOneFamilyAreTwo(String one, String other) {
        assertThat(NameWords.of(one).isSamePerson(NameWords.of(other))).isFalse();
        assertThat(NameWords.of(other).isSamePerson(NameWords.of(one))).isFalse();
    }
}
