package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Two fires, two strikes, two matches of one team, two votes on one budget: each is a story of its own. */
class LookAlikesTest {
    private static final String FOOTER = """
             Retrouvez notre dossier sur la vie des communes et abonnez-vous à la lettre du matin, préparée chaque \
            jour par la rédaction du Courrier de Brévance. Tous droits réservés.""";

    private final ArrivingTable table = ArrivingTable.of("/story/look-alikes.tsv");

    @Test
    void noTwoEventsAreOneStory() {
        assertThat(table.eventsByStory(""))
                .allSatisfy(events -> assertThat(new TreeSet<>(events)).hasSize(1));
    }

    @Test
    void mostReportsJoinTheFirstOfTheirEvent() {
        assertThat(table.eventsByStory("").stream().filter(events -> events.size() == 2))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void aFooterThatAllShareJoinsFew() {
        assertThat(table.eventsByStory(FOOTER).stream().filter(events -> new TreeSet<>(events).size() > 1))
                .hasSizeLessThan(2);
    }
}
