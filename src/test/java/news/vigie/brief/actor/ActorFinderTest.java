package news.vigie.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.vigie.brief.Actor;
import news.vigie.brief.Reading;
import news.vigie.brief.quote.QuoteFinder;
import news.vigie.brief.quote.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFinderTest {
    private static List<Actor> find(String text, String language) {
        Reading reading = Readings.of(text, language);
        return new ActorFinder().find(reading, new QuoteFinder().find(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | Jeanne Morel, maire de Valence, est venue.                            | Jeanne Morel | maire de Valence
                    fr | La maire de Valence, Jeanne Morel, est venue.                         | Jeanne Morel | maire de Valence
                    fr | Le directeur général Henrik Aasen a démissionné.                      | Henrik Aasen | directeur général
                    fr | Paul Durand (président du club) a démissionné.                        | Paul Durand | président du club
                    en | Tom Harker, a lawyer for the swimmers, left early.                    | Tom Harker | lawyer for the swimmers
                    en | Mayor Ann Lee left early.                                             | Ann Lee | mayor
                    en | Mike Leven is the chairman of the aquarium.                           | Mike Leven | chairman of the aquarium
                    """)
    void theRoleIsWhatTheTextGives(String language, String text, String name, String role) {
        assertThat(find(text, language)).extracting(Actor::name, Actor::role).contains(tuple(name, role));
    }

    @Test
    void theFormsOfANameAreOneActor() {
        List<Actor> actors = find(
                "Emmanuel Macron est arrivé hier. M. Macron a rencontré Paul Durand. Ensuite, Macron est reparti.",
                "fr");

        assertThat(actors)
                .extracting(Actor::name, Actor::mentions)
                .containsExactly(tuple("Emmanuel Macron", 3), tuple("Paul Durand", 1));
    }

    @Test
    void whoSpeaksComesFirst() {
        List<Actor> actors = find(
                "Paul Durand est parti. Paul Durand est revenu. « Je n'ai rien à ajouter ce soir », a dit Jeanne Morel.",
                "fr");

        assertThat(actors).extracting(Actor::name).containsExactly("Jeanne Morel", "Paul Durand");
    }
}
