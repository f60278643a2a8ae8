package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A minister's cruise and her bill, a team's signing and its stadium: two stories of the same people on one day. */
class SamePeopleTest {
    private final ArrivingTable table = ArrivingTable.of("/story/same-people.tsv");

    @Test
    void atMostOneStoryInTenTellsTwoAffairs() {
        var stories = table.eventsByStory("");
        assertThat(stories.stream().filter(events -> new TreeSet<>(events).size() > 1))
                .hasSizeLessThanOrEqualTo(stories.size() / 10);
    }

    @Test
    void mostReportsOfAnAffairAreOfOneStory() {
        assertThat(table.eventsByStory("").size()).isBetween(20, 26);
    }
}
