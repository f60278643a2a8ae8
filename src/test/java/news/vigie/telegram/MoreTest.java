package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.digest.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stories behind a post, whole: short ones in place of one another, long ones in messages of their own. */
class MoreTest {
    private static final long POST = 17;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open();
        bench.telegram.know(ANN, "private", "fr");
        bench.start();
        bench.telegram.awaitIdlePoll();
        bench.posts.sent(POST, Address.of(-1001), 5L);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private List<Posted> press(Posted message, String data, int messages) {
        int before = bench.telegram.messages(ANN).size();
        bench.telegram.press(ANN, message, data);
        return bench.telegram.awaitMessages(ANN, before + messages).stream()
                .skip(before)
                .toList();
    }

    @Test
    void aShortStoryTakesThePlaceOfTheChoiceAndLeadsBack() {
        bench.archive.withStory("Le terminal est abandonné", "Le terminal est abandonné.");

        Posted choice = bench.ask(ANN, "/start more_17");
        assertThat(choice.text())
                .isEqualTo("La matinale · vendredi 5 mars\nQuel sujet voulez-vous lire en entier\u202f?");
        assertThat(choice.labels())
                .containsExactly("1. La région abandonne le terminal méthanier", "2. Le pont <rouvre>");

        bench.telegram.press(ANN, choice, choice.buttons().getFirst());
        Posted story = bench.telegram.awaitChange(choice);
        assertThat(story.text()).startsWith("Le terminal est abandonné").contains("Ouest-Matin");
        assertThat(story.labels()).startsWith("Tous", "2 ▶").hasSize(5);
        bench.telegram.press(ANN, story, story.buttons().getFirst());
        assertThat(bench.telegram.awaitChange(story).text()).startsWith("La matinale");
    }

    @Test
    void ofALongStoryNothingIsLeftOutOrCut() {
        bench.archive.withLongStory(20, 14, 900);
        Posted choice = bench.ask(ANN, "/start more_17");

        List<Posted> told = press(choice, "whole:17:1", 2);

        String text = told.stream().map(Posted::text).collect(Collectors.joining("\n"));
        String html = told.stream().map(Posted::html).collect(Collectors.joining("\n"));
        assertThat(text).contains(LongReports.quote(900), "Élise Morel, maire de Valmont", "14 sources");
        assertThat(text)
                .contains(IntStream.range(0, 20).mapToObj(LongReports::bullet).toList());
        assertThat(text)
                .contains(IntStream.range(0, 14).mapToObj(LongReports::source).toList());
        assertThat(html)
                .contains(IntStream.range(0, 14)
                        .mapToObj("https://journal%d.example/quai"::formatted)
                        .toList());
        assertThat(text).doesNotContain("…");
        assertThat(told.getLast().labels()).startsWith("Tous", "2 ▶").hasSize(5);
        assertThat(told.getFirst().labels()).isEmpty();
    }

    @Test
    void theEndOfALongStoryStaysWhereItIsWhenAnotherStoryOrAllAreAskedFor() {
        bench.archive.withLongStory(20, 4, 900);
        Posted choice = bench.ask(ANN, "/start more_17");
        Posted end = press(choice, "whole:17:1", 2).getLast();

        assertThat(press(end, end.buttons().getFirst(), 1).getLast().text()).startsWith("La matinale");
        assertThat(press(end, end.buttons().get(1), 1).getLast().text()).contains("je n’ai plus ses articles");
        assertThat(bench.telegram.calls("editMessageText")).isEmpty();
    }

    @Test
    void onEverySideOfAStoryTheWaysToTheOthersStay() {
        bench.archive.withLongStory(20, 4, 900);
        Posted choice = bench.ask(ANN, "/start more_17");
        Posted end = press(choice, "whole:17:1", 2).getLast();

        bench.telegram.press(ANN, end, "whole:17:1x2");
        Posted sources = bench.telegram.awaitChange(end);
        assertThat(sources.text()).contains("4 articles");
        assertThat(sources.labels()).startsWith("Tous", "2 ▶").hasSize(3);
        bench.telegram.press(ANN, sources, sources.buttons().getLast());
        Posted back = bench.telegram.awaitChange(sources);
        assertThat(back.labels()).isEqualTo(end.labels());
        assertThat(back.text()).isEqualTo(end.text());
    }

    @Test
    void aStoryThatIsGoneSaysSoAndLeavesTheChoiceStanding() {
        bench.archive.withStory("Le terminal est abandonné", "Le terminal est abandonné.");
        Posted choice = bench.ask(ANN, "/start more_17");

        assertThat(press(choice, "whole:17:2", 1).getLast().text()).contains("je n’ai plus ses articles");
        assertThat(press(choice, "whole:17:9", 1).getLast().text()).contains("je n’ai plus ses articles");
        assertThat(bench.telegram.calls("editMessageText")).isEmpty();
    }
}
