package news.vigie.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.brief.Actor;
import news.vigie.brief.Quote;
import news.vigie.brief.quote.QuoteFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationRolesTest {
    private static Map<String, String> roles(String language, String text) {
        return Marked.actors(language, text).stream()
                .collect(Collectors.toMap(Actor::name, actor -> String.valueOf(actor.role())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | La députée {LREM} [Anne Petit] a voté contre.                 | LREM
            fr | Le coureur de l'équipe {Helvia} [Kilian Brodard] est parti.   | Helvia
            fr | Le président {Norgaz} a démissionné.                          | Norgaz
            en | An official {Aldham Daily} report said so.                    | Aldham Daily
            en | The striker {Lowick United} wanted has left.                  | Lowick United
            """)
    void theRoleOfSomebodyInItIsNotItsOwn(String language, String text, String name) {
        assertThat(roles(language, text)).containsEntry(name, "null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Le fabricant {Norgaz} ferme une usine.                        | Norgaz | fabricant
            fr | Le syndicat {Sud Rail} appelle à la grève.                    | Sud Rail | syndicat
            fr | {Norgaz}, leader européen du gaz, ferme une usine.            | Norgaz | leader européen du gaz
            en | {Norgaz}, the owner of the club, has sold it.                 | Norgaz | owner of the club
            """)
    void itHasTheRolesThatAnOrganisationMayHave(String language, String text, String name, String role) {
        assertThat(roles(language, text)).containsEntry(name, role);
    }

    @Test
    void theRoleBeforeATeamIsThatOfItsRider() {
        assertThat(roles("fr", "Le coureur de l'équipe {Helvia} [Kilian Brodard] est parti."))
                .containsEntry("Kilian Brodard", "coureur de l'équipe Helvia");
    }

    @Test
    void theNextOfAListIsNoRole() {
        assertThat(roles("fr", "Le {Palais des sciences}, {Musée de l'Eau} et {Norgaz} ont signé."))
                .containsEntry("Palais des sciences", "null");
    }

    @Test
    void whatBefellSomebodyIsNoRole() {
        assertThat(roles("fr", "[Wim Adriaens], victime d'une crevaison à Lignac, a fini loin. [Paul Durand] a gagné."))
                .isEqualTo(Map.of("Wim Adriaens", "null", "Paul Durand", "null"));
        assertThat(roles("fr", "[Anne Petit], victime de l'attentat de Lignac, a témoigné."))
                .isEqualTo(Map.of("Anne Petit", "victime de l'attentat de Lignac"));
    }

    @Test
    void theQuoteIsTheRidersToo() {
        var reading = Marked.reading(
                "fr",
                "« Je n'avais plus de jambes dans la dernière côte », a expliqué le coureur de l'équipe {Helvia}"
                        + " [Kilian Brodard].");

        assertThat(new QuoteFinder().find(reading)).extracting(Quote::speaker).isEqualTo(List.of("Kilian Brodard"));
    }
}
