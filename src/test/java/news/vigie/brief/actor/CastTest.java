package news.vigie.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CastTest {
    private static List<Figure> figures(String language, String text) {
        return Cast.of(Marked.reading(language, text)).figures();
    }

    private static void assertNames(String language, String text, Object... namesAndMentions) {
        assertThat(figures(language, text))
                .extracting(Figure::name, figure -> figure.mentions().size())
                .containsExactly(Arrays.stream(namesAndMentions)
                        .map(each -> {
                            String[] parts = each.toString().split("=", 2);
                            return tuple(parts[0], Integer.valueOf(parts[1]));
                        })
                        .toArray(Tuple[]::new));
    }

    @Test
    void theFormsOfANameAreOnePerson() {
        assertNames(
                "fr",
                "[Jean-Luc Morvan] parle. M. [Morvan] sort. [Jean-Luc] rit. [J.-L. Morvan] dort. [Jean Luc Petit] part.",
                "Jean-Luc Morvan=4",
                "Jean Luc Petit=1");
        assertNames("en", "[Lee] spoke. [Ann Lee Jr.] left. [Ann B. Lee Jr.] ate. [Ann] slept.", "Ann Lee Jr.=4");
    }

    @Test
    void aBareSurnameGoesToTheOneNamedLastInFull() {
        assertNames(
                "fr",
                "[Marine Le Guen] parle. [Jean-Marie Le Guen] sort. [Le Guen] rit. [Marine Le Guen] dort. [Le Guen] part.",
                "Marine Le Guen=3",
                "Jean-Marie Le Guen=2");
    }

    @Test
    void aTitleTellsTheWifeFromTheHusband() {
        assertNames(
                "fr",
                "[Paul Morvan] parle. [Brigitte Morvan] sort. M. [Morvan] rit. Mme [Morvan] dort.",
                "Paul Morvan=2",
                "Brigitte Morvan=2");
        assertNames("fr", "[Paul Morvan] parle. Mme [Morvan] dort.", "Paul Morvan=1", "Morvan=1");
        assertNames("en", "[Michelle Harker] spoke. Mr. [Harker] left.", "Michelle Harker=1", "Harker=1");
    }

    @Test
    void aPersonIsCalledByTheFullNameUsedMost() {
        assertNames("en", "[Ann Lee Blasts Rival] \n[Ann Lee] spoke. [Ann Lee] left.", "Ann Lee=3");
    }

    @Test
    void anAcronymIsItsOrganisationWithAndWithoutBrackets() {
        assertNames(
                "fr",
                "L'{Organisation des Nations unies} se réunit. L'{ONU} vote. La {Caisse du port} ({CDP}) paie.",
                "Organisation des Nations unies=2",
                "Caisse du port=2");
        assertNames("en", "The {NRA} spoke. The {National Rifle Association} left.", "National Rifle Association=2");
        assertNames(
                "fr", "La {Direction générale de la santé} alerte. La {DGS} agit.", "Direction générale de la santé=2");
        assertNames(
                "fr", "La {DGS} alerte. La {Direction générale de la Santé} agit.", "Direction générale de la Santé=2");
        assertNames("fr", "Le {groupe Norgaz} vend. {Norgaz} achète.", "groupe Norgaz=2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | L'ouragan [Sandy] approche. [Sandy] est passé.
            fr | Le porte-avions [Charles de Gaulle] a quitté le port.
            fr | Il habite rue [Victor Hugo] depuis un an.
            fr | Le film « [Skyfall] » sort demain.
            fr | Un [McDonnell Douglas MD-83] a décollé.
            fr | Photo : [Paul Durand]
            fr | La série [Julie Morvan] reprend. [Julie Morvan] est en retard.
            fr | Ces [Flight Directors] ont disparu.
            en | Hurricane [Sandy] is near.
            en | The [Flight Directors] met.
            en | By [Ann Lee], Seaboard News
            """)
    void whatBearsANameIsNobody(String language, String text) {
        assertThat(figures(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Mme [Kerven] parle.                                       | FEMININE
            fr | [Paul Durand] parle.                                      | MASCULINE
            fr | [Soazig Kerven], directrice du port, parle.               | FEMININE
            fr | [Soazig Kerven] parle. Elle est partie.                   | FEMININE
            fr | [Soazig Kerven] parle. Il a ri puis il a chanté.          | MASCULINE
            fr | [Soazig Kerven] parle.                                    | UNKNOWN
            fr | [Soazig Kerven] a été élue lundi.                         | FEMININE
            fr | [Soazig Kerven], né à Brest, parle. Elle est partie.      | MASCULINE
            fr | La ministre [Soazig Kerven] parle.                        | FEMININE
            fr | [Alexis Morvan] parle. Elle est partie.                   | MASCULINE
            fr | [Bernie Harker] parle. Elle est partie.                   | MASCULINE
            en | [Camille Kerven] spoke.                                   | UNKNOWN
            en | [Jean-Luc Morvan] spoke. She left early.                  | MASCULINE
            en | Mr. [Kerven] spoke.                                       | MASCULINE
            en | [Soazig Kerven] spoke. She left early.                    | FEMININE
            en | Spokeswoman [Soazig Kerven] spoke.                        | FEMININE
            """)
    void theTextTellsTheGender(String language, String text, Gender gender) {
        assertThat(figures(language, text)).extracting(Figure::gender).containsExactly(gender);
    }

    @Test
    void aRoleInThePluralIsOfEachInTheRow() {
        assertThat(figures("fr", "Les députés [Paul Durand], [Anne Petit] et [Jean Faure] ont voté."))
                .extracting(figure -> figure.role() == null ? "" : figure.role().length())
                .containsExactly(7, 7, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", " "})
    void aSpaceOfAnyKindAfterTheApostropheIsNoWordOfTheName(String space) {
        String text = "Le groupe [L’%sAlpin] (LA) recrute. [Paul L'%sHeureux] (PL) est venu.".formatted(space, space);

        assertThat(figures("fr", text)).hasSize(2);
    }
}
