package news.vigie.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.brief.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first person of each text has the role behind it. */
class RolesTest {
    private static void assertRole(String language, String text, @Nullable String role) {
        assertThat(Marked.actors(language, text))
                .filteredOn(actor -> text.contains("[" + actor.name() + "]"))
                .first()
                .extracting(Actor::role)
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Le ministre de l'Intérieur [Yves Carpentier] est venu.                    | ministre de l'Intérieur
            fr | La présidente du comité des pêches [Anne Kerven] est venue.               | présidente du comité des pêches
            fr | L'ancien Premier ministre [Paul Durand] est venu.                         | ancien Premier ministre
            fr | L'acteur et réalisateur [Paul Durand] est venu.                           | acteur et réalisateur
            fr | Selon son avocat, Me [Paul Durand], rien n'est joué.                      | avocat
            fr | Le caporal-chef [Paul Durand] est venu.                                   | caporal-chef
            fr | Face au républicain [Tom Harker], elle a perdu.                           | républicain
            fr | Le premier adjoint de la maire de Valence [Paul Durand] est venu.         | premier adjoint de la maire de Valence
            en | White House spokesman [Tom Harker] left early.                            | White House spokesman
            en | The video shows Governor [Ann Lee] on a boat.                             | Governor
            en | Last week State Department official [Tom Harker] left early.              | State Department official
            en | {Canal Two} controller [Ann Lee] left early.                              | Canal Two controller
            en | {Norgaz} CEO [Tom Harker] left early.                                     | Norgaz CEO
            en | They met U.S. Secretary of State [Ann Lee] there.                         | U.S. Secretary of State
            en | It was former Gov. [Ann Lee] who left.                                    | former Gov.
            en | The club hired lawyer [Tom Harker] on Monday.                             | lawyer
            en | They spoke to Harbour police chief Dr. [Ann Lee] there.                   | Harbour police chief
            """)
    void aRoleStandsRightBeforeTheName(String language, String text, String role) {
        assertRole(language, text, role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Le maire de <Valence>, [Paul Durand], est venu.                           | maire de Valence
            fr | Sa présidente, [Anne Kerven] explique tout.                               | présidente
            fr | Le directeur de l'Office (OFN), [Paul Durand], est venu.                  | directeur de l'Office
            fr | Ancien juge à <Brest>, [Paul Durand] est venu.                            | ancien juge à Brest
            fr | Un des chercheurs du laboratoire, [Paul Durand], est venu.                | un des chercheurs du laboratoire
            en | The group's head, [Ann Lee], left early.                                  | group's head
            """)
    void aRoleStandsApartBeforeTheName(String language, String text, String role) {
        assertRole(language, text, role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | [Paul Durand], porte-parole du ministère de l'Intérieur, est venu.        | porte-parole du ministère de l'Intérieur
            fr | [Anne Le Goff], vice-présidente chargée de la transition, est venue.      | vice-présidente chargée de la transition
            fr | [Anne Kerven], 45 ans, agricultrice à <Brest>, est venue.                 | agricultrice à Brest
            fr | [Paul Durand] (LR), maire de <Valence>, est venu.                         | maire de Valence
            fr | [Paul Durand] (président du club) est venu.                               | président du club
            fr | [Paul Durand] – chef de file des députés – est venu.                      | chef de file des députés
            fr | [Paul Durand], ministre de la Culture et de la Communication, est venu.   | ministre de la Culture et de la Communication
            fr | [Paul Durand], maire de <Nantes> depuis 2014, est venu.                   | maire de Nantes
            fr | [Paul Durand], épidémiologiste interrogé par {Ouest-Matin}, est venu.     | épidémiologiste
            fr | [Paul Durand], nommé directeur de l'agence lundi, est venu.               | directeur de l'agence
            en | [Ann Lee], a professor of law at {Aldham University}, left early.         | professor of law at Aldham University
            en | [Ann Lee], a spokeswoman for the swimmers who left, said no.              | spokeswoman for the swimmers
            en | [Ann Lee], another pilot, said no.                                        | pilot
            en | [Ann Lee] -- executive director of the council -- said no.                | executive director of the council
            en | [Ann Lee] (director of the museum) left early.                            | director of the museum
            en | [Tom Harker], an attorney for the [Morel] family, said no.                | attorney for the Morel family
            en | [Tom Harker], 45, a farmer, said no.                                      | farmer
            """)
    void aRoleStandsBehindTheName(String language, String text, String role) {
        assertRole(language, text, role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | [Paul Durand] est le maire de <Valence>.                                  | maire de Valence
            fr | [Paul Durand] a été nommé directeur général de la banque.                 | directeur général de la banque
            fr | Le conseil a nommé [Anne Kerven] directrice de l'hôpital.                 | directrice de l'hôpital
            fr | [Paul Durand], qui dirige l'agence de l'eau, est venu.                    | dirige l'agence de l'eau
            fr | [Paul Durand], à la tête du groupe {Norgaz} depuis 2014, est venu.        | à la tête du groupe Norgaz
            fr | [Anne Kerven] est choquée. La maire de <Nantes> demande une enquête.      | maire de Nantes
            en | [Ann Lee] was elected mayor of <Aldham> on Sunday.                        | mayor of Aldham
            en | The board named [Ann Lee] as chief executive on Monday.                   | chief executive
            en | [Ann Lee], who heads the {Water Agency}, left early.                      | heads the Water Agency
            """)
    void aVerbGivesTheRole(String language, String text, String role) {
        assertRole(language, text, role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | L'avocat de [Paul Durand] est venu.
            fr | La femme de [Paul Durand] est venue.
            fr | Elle fut ministre de l'Économie sous [Paul Durand] jadis.
            fr | Selon le maire de <Nantes>, [Paul Durand] a tort.
            fr | Il a vu un policier. [Paul Durand] est venu.
            fr | [Paul Durand] (LR) est venu.
            fr | Avec [Paul Durand], le maire de <Nantes> a menti.
            fr | Sa fille [Paul Durand] est venue.
            fr | L'homme [Paul Durand] est venu.
            en | The wife of [Ann Lee] left early.
            en | [Ann Lee], witnesses said, left early.
            en | According to [Ann Lee], the mayor of <Aldham> lied.
            """)
    void somebodyElsesRoleIsNotHis(String language, String text) {
        assertRole(language, text, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | La victime, [Paul Durand], est connue.
            fr | Le prince [Paul] est venu.
            fr | Selon son fils, [Paul Durand], rien n'est joué.
            en | The victim, [Ann Lee], was known.
            en | He came with colleagues [Ann Lee] and [Tom Harker].
            en | He came with his French wife, [Ann Lee], on Monday.
            """)
    void aWeakRoleAloneTellsNothing(String language, String text) {
        assertRole(language, text, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | [Paul Durand], témoin de la scène, est venu.                              | témoin de la scène
            fr | Le candidat de la droite, [Paul Durand], est venu.                        | candidat de la droite
            fr | Le prince [Paul], frère du roi, est venu.                                 | frère du roi
            en | [Tom Harker], Ann's brother, left early.                                  | Ann's brother
            """)
    void aWeakRoleWithItsComplementTells(String language, String text, String role) {
        assertRole(language, text, role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Le journal a accusé [Paul Durand] de mentir.
            fr | Il s'adresse au président chinois pour désigner [Paul Durand] à sa place.
            fr | Parmi les peintres présents dans la salle notons [Paul Durand] et [Anne Petit].
            fr | Elle a été poussée par un policier, [Paul Durand], hier.
            fr | Il l'a dit à M. [Paul Durand]. L'évêque de <Reims> demande une enquête.
            fr | Il l'a dit à [Paul Durand]. L'évêque de <Reims> demande une enquête.
            fr | [Paul Durand] est mort. L'avocat de la famille Durand demande une enquête.
            """)
    void aVerbsParticipleAndAnothersOfficeAreNoRole(String language, String text) {
        assertRole(language, text, null);
    }

    @Test
    void aRoleThatAPartysNameHoldsIsNoRole() {
        assertRole("fr", "Le chef de {La France insoumise} [Paul Durand] est venu.", "chef de La France insoumise");
    }
}
