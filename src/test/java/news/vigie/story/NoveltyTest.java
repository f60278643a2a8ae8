package news.vigie.story;

import static news.vigie.story.Reports.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.vigie.story.merge.Readings;
import org.junit.jupiter.api.Test;

class NoveltyTest {
    private static final String FIRST =
            "A tram left the rails at Tanner's Cross in Aldham on Monday and four people were injured, police said.";
    private static final Report TOLD = english(1, "Northern Wire", "Tram leaves rails", FIRST);
    private static final Report COPY = english(2, "Morning Sheet", "Tram crash", FIRST);
    private static final Report LATER = english(
            3,
            "Aldham Courier",
            "Tram driver speaks",
            "The driver of the Aldham tram told investigators on Tuesday that the brakes had answered too late.");

    @Test
    void whatWasNotToldIsNew() {
        assertThat(Novelty.newSince(new Story(5, List.of(TOLD, COPY, LATER)), Set.of(1L), new Readings()))
                .contains(new Story(5, List.of(LATER)));
    }

    @Test
    void aStoryOfWhichNothingWasToldIsNewWhole() {
        var story = new Story(5, List.of(TOLD, COPY));
        assertThat(Novelty.newSince(story, Set.of(99L), new Readings())).contains(story);
    }

    @Test
    void aCopyOfWhatWasToldIsNothingNew() {
        assertThat(Novelty.newSince(new Story(5, List.of(TOLD, COPY)), Set.of(1L), new Readings()))
                .isEmpty();
    }
}
