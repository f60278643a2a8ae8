package news.vigie.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Actor;
import news.vigie.language.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which organisation somebody belongs stands for a role that the text does not give. */
class AffiliationsTest {
    private static List<Actor> persons(String language, String text) {
        return Marked.actors(language, text).stream()
                .filter(actor -> actor.type() == NameType.PERSON)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | « Rien n'est joué », a dit [Paul Durand] de la {CGT Rail} lundi.      | CGT Rail
            fr | « Rien n'est joué », a dit [Paul Durand] ({CFDT}) lundi.              | CFDT
            en | "Nothing is lost," said [Ann Lee] of the {Harbour Times} on Monday.   | Harbour Times
            en | "Nothing is lost," said [Ann Lee] of the campaign group {Open Pits}.  | campaign group Open Pits
            en | {Norgaz}'s [Ann Lee] looked on.                                       | Norgaz
            """)
    void theOrganisationBesideANameIsTold(String language, String text, String role) {
        assertThat(persons(language, text)).extracting(Actor::role).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Après le départ de [Paul Durand] du {ministère de la Pêche}, rien ne change.
            fr | Les amis des comités [Anne Kerven] ({CAK}) sont venus.
            en | [Ann Lee] of <Aldham> looked on.
            """)
    void whatIsNotSurelyTheirsIsNot(String language, String text) {
        assertThat(persons(language, text)).isNotEmpty().extracting(Actor::role).containsOnlyNulls();
    }

    @Test
    void aRoleTellsMore() {
        assertThat(persons("fr", "« Rien n'est joué », a dit le secrétaire [Paul Durand] ({CFDT}) lundi."))
                .extracting(Actor::role)
                .containsExactly("secrétaire");
    }
}
