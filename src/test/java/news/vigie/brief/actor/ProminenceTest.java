package news.vigie.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Actor;
import org.junit.jupiter.api.Test;

class ProminenceTest {
    @Test
    void whoIsInTheTitleComesBeforeWhoIsNamedAsOften() {
        var reading = Marked.reading("fr", "Anne Petit démissionne", "Hier.\n[Paul Durand] reste. [Anne Petit] part.");

        assertThat(new ActorFinder().find(reading, List.of()))
                .extracting(Actor::name)
                .containsExactly("Anne Petit", "Paul Durand");
    }

    @Test
    void whoIsOnlyNamedAsASourceComesLast() {
        assertThat(Marked.actors("fr", "Selon {Ouest-Matin}, le {Port de l'Ouest} ferme, a-t-il dit à l'{AFP}."))
                .extracting(Actor::name)
                .containsExactly("Port de l'Ouest", "Ouest-Matin", "AFP");
    }

    @Test
    void whoOnlyCarriedTheWordsComesLast() {
        assertThat(Marked.actors("fr", "{Twitter} a suspendu son compte. {BFM TV} l'a révélé mardi à {Norgaz}."))
                .extracting(Actor::name)
                .containsExactly("Norgaz", "Twitter", "BFM TV");
        assertThat(Marked.actors(
                        "fr", "Sur {Twitter}, elle rit. Sur {Twitter}, il crie. Son compte {Twitter} de {Norgaz}."))
                .extracting(Actor::name)
                .containsExactly("Norgaz", "Twitter");
    }

    @Test
    void aNetworkThatIsTheNewsComesFirst() {
        var reading = Marked.reading("en", "Twitter shuts its London office", "{Twitter} told {Norgaz} on Monday.");

        assertThat(new ActorFinder().find(reading, List.of()))
                .extracting(Actor::name)
                .containsExactly("Twitter", "Norgaz");
    }

    @Test
    void aPartyInBracketsWeighsLittle() {
        assertThat(Marked.actors("fr", "[Paul Durand] ({LR}) et [Anne Petit] ({LR}) parlent de {Norgaz}."))
                .extracting(Actor::name)
                .containsExactly("Paul Durand", "Anne Petit", "Norgaz", "LR");
    }
}
