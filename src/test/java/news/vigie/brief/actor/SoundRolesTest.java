package news.vigie.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.brief.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a role of the first one marked and is another's, or was not read to its end. */
class SoundRolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | La mère du petit [Malo Kerven] a été entendue lundi.
            fr | Le coureur de l'équipe [Velmo Brizec] a gagné lundi.
            fr | Au lendemain du rapport du commissaire aux comptes, [Anne Kerven] a présenté ses excuses.
            fr | Peu vue auprès du président de la République, [Anne Kerven] se tait.
            fr | Le successeur de M. [Paul Durand] sera connu lundi.
            fr | [Paul Durand], membre, est venu.
            fr | Les chiffres sont faux, juge [Paul Durand].
            fr | Le car de la compagnie {Norgaz}, parti de <Brest> lundi, a brûlé.
            fr | La société {Norgaz} a payé lundi.
            fr | Sur le fond, résume un responsable syndical, [Anne Kerven] doit partir.
            fr | Le vice-président de la fédération des comités [Anne Kerven], qui siège à Brest, est venu.
            fr | La maire de Valence [Paul Durand] est venue.
            fr | [Anne Kerven], accusée de mener une politique dure, se tait.
            en | The company {Norgaz} paid on Monday.
            en | Reporters called the sheriff's office [Ann Lee] praised.
            en | [Ann Lee] is the actress who deserves better.
            en | It came from 1 Harbour fan [Tom Harker] on Monday.
            """)
    void whatIsNotSurelyHisIsNotTold(String language, String text) {
        assertThat(Marked.actors(language, text))
                .filteredOn(actor -> text.contains("[" + actor.name() + "]") || text.contains("{" + actor.name() + "}"))
                .isNotEmpty()
                .extracting(Actor::role)
                .containsOnlyNulls();
    }
}
