package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import news.vigie.digest.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads on: a story with its sources, the archive, who is who and who said what. */
class ReadingTest {
    private static final String SAID = "Le pont du port tiendra cent ans. « Il tiendra », a dit la maire Élise Morel.";

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void aStoryIsToldWithAllThatIsKnownOfIt() {
        bench.archive.withStory("Le pont du port est <solide>", SAID);

        Posted story = bench.ask(ANN, "/story 1");

        assertThat(story.text())
                .contains("Le pont du port est <solide>", "• Le pont du port tiendra cent ans.", "Il tiendra")
                .contains("Élise Morel, maire de Valmont", "1 article");
        assertThat(story.buttons())
                .startsWith("story:1:2", "story:1:3")
                .last()
                .asString()
                .startsWith("https://t.me/share/url?url=https%3A%2F%2Fouest");
        assertThat(bench.ask(ANN, "/start story_1").text()).isEqualTo(story.text());
        assertThat(bench.ask(ANN, "/story 77").text()).contains("no story number 77");
        assertThat(bench.ask(ANN, "/story x").text()).contains("/story 123");
    }

    @Test
    void aStoryOfSeveralLanguagesIsToldInTheReaders() {
        bench.archive.withStory("Le pont est solide", SAID).alsoInEnglish("Bridge holds", "The bridge holds.");

        Posted story = bench.ask(ANN, "/story 1");

        assertThat(story.text())
                .startsWith("Bridge holds")
                .contains("2 articles")
                .doesNotContain("Il tiendra");
        bench.telegram.press(ANN, story, "story:1:2");
        assertThat(bench.telegram.awaitChange(story).text()).contains("Bridge holds", "Le pont est solide");
    }

    @Test
    void itsButtonsTellTheSourcesAndLeadBack() {
        bench.archive.withStory("Le pont est solide", SAID);
        Posted story = bench.ask(ANN, "/story 1");

        bench.telegram.press(ANN, story, "story:1:2");
        Posted sources = bench.telegram.awaitChange(story);
        assertThat(sources.text()).contains("1 article", "Ouest-Matin · 7\u00a0am", "word for word");
        assertThat(sources.buttons()).containsExactly("story:1:1");

        bench.telegram.press(ANN, sources, "story:1:1");
        assertThat(bench.telegram.awaitChange(sources).text()).isEqualTo(story.text());
    }

    @Test
    void timesAreToldByTheClockOfTheChat() {
        bench.archive.withStory("Le pont est solide", SAID);
        bench.archive.zones.put(Address.of(ANN), ZoneId.of("Asia/Tokyo"));
        Posted story = bench.ask(ANN, "/story 1");
        bench.telegram.press(ANN, story, "story:1:2");

        assertThat(bench.telegram.awaitChange(story).text()).contains("Ouest-Matin · 4\u00a0pm");
        assertThat(bench.ask(ANN, "/search pont").text()).contains("4\u00a0pm");
        assertThat(bench.ask(BORIS, "/search pont").text()).contains("7\u00a0am");
    }

    @Test
    void whoAStoryNamesIsFollowedByAButtonAndInGroupsByAdministratorsAlone() {
        bench.archive.withStory("Le pont est solide", SAID);
        Posted story = bench.ask(ANN, "/story 1");
        bench.telegram.press(ANN, story, "story:1:3");
        Posted choice = bench.telegram.awaitChange(story);

        bench.telegram.press(ANN, choice, choice.buttons().getFirst());
        bench.telegram.awaitCalls("answercallbackquery", 2);

        assertThat(bench.chats.tastes(Address.of(ANN)).followed()).containsExactly("\"Élise Morel\"");
        bench.telegram.press(ANN, choice, "follow:999");
        assertThat(bench.telegram
                        .awaitCalls("answercallbackquery", 3)
                        .getLast()
                        .path("text")
                        .asText())
                .contains("no longer");
    }

    @Test
    void theArchiveIsLeafedThroughInOneMessage() {
        for (int i = 1; i <= 12; i++) {
            bench.archive.withStory("Le port, jour " + i, "Le port s’agrandit.");
        }

        Posted first = bench.ask(ANN, "/search port");
        assertThat(first.text()).startsWith("12 stories mention “port”").contains("1. Le port, jour 12");
        List<String> leaves = first.buttons().subList(10, 12);
        assertThat(leaves)
                .satisfiesExactly(
                        back -> assertThat(back).endsWith(":0"),
                        on -> assertThat(on).endsWith(":10"));

        bench.telegram.press(ANN, first, leaves.getLast());
        Posted second = bench.telegram.awaitChange(first);
        assertThat(second.text())
                .contains("11. Le port, jour 2", "12. Le port, jour 1")
                .doesNotContain("jour 12");
        assertThat(second.buttons()).containsExactly("story:2", "story:1", leaves.getFirst(), leaves.getLast());
    }

    @Test
    void wordsThatNothingMentionsAreGuessed() {
        bench.archive.withStory("Le port s’agrandit", "Le port grandit.");

        Posted none = bench.ask(ANN, "/search prot");
        assertThat(none.text()).contains("Did you mean:");

        bench.telegram.press(ANN, none, none.buttons().getFirst());
        assertThat(bench.telegram.awaitChange(none).text()).startsWith("1 story mentions “port”");
        assertThat(bench.ask(ANN, "/search <b>").text()).isEqualTo("Nothing in the archive mentions “<b>”.");
    }

    @Test
    void aNameOfSeveralIsChosenByAButton() {
        bench.archive
                .withStory("Le pont est solide", SAID)
                .withFigure("Élise Morel")
                .withFigure("Paul Morel");

        Posted several = bench.ask(ANN, "/who morel");
        assertThat(several.text()).contains("Which one are you looking for?");
        assertThat(several.buttons()).hasSize(2);

        bench.telegram.press(ANN, several, several.buttons().getFirst());
        assertThat(bench.telegram.awaitChange(several).text())
                .contains("👤 Élise Morel", "• maire de Valmont (Monday 8\u00a0am)", "3 articles, 1 quote");
        assertThat(bench.ask(ANN, "/who Morrel").text()).contains("Did you mean:");
        assertThat(bench.ask(ANN, "/who Dupont").text())
                .isEqualTo("I can’t find anybody called “Dupont” in the archive.");
    }

    @Test
    void quotesAreGivenWordForWordWithTheirSource() {
        bench.archive.withStory("Le pont est solide", SAID);

        Posted quotes = bench.ask(ANN, "/quotes Élise Morel tiendra");

        assertThat(quotes.text()).contains("1 quote by Élise Morel", "«\u202fIl tiendra\u202f»", "Ouest-Matin");
        assertThat(quotes.buttons()).containsExactly("story:1");
        assertThat(bench.ask(ANN, "/quotes Dupont").text()).isEqualTo("No quotes found for “Dupont”.");
    }

    @Test
    void latestTellsHowManyMoreThereAre() {
        bench.newsroom.storiesOfTheDay = 7;

        Posted latest = bench.ask(ANN, "/latest 4");
        assertThat(latest.buttons()).containsExactly("latest:4:4");

        bench.telegram.press(ANN, latest, "latest:4:4");
        Posted rest = bench.telegram.awaitMessages(ANN, 2).getLast();
        assertThat(rest.text()).isEqualTo("Latest behind 4: 4 en");
        assertThat(rest.buttons()).isEmpty();
    }

    @Test
    void forgedButtonsAreStale() {
        bench.archive.withStory("Le pont est solide", SAID);
        Posted story = bench.ask(BORIS, "/story 1");
        String[] forged = {
            "story:x", "story:1:9", "story:99999999999999999999", "find:77", "latest:5:0", "again:1", "who:"
        };

        for (int i = 0; i < forged.length; i++) {
            bench.telegram.press(BORIS, story, forged[i]);
            assertThat(bench.telegram
                            .awaitCalls("answercallbackquery", i + 1)
                            .getLast()
                            .path("text")
                            .asText())
                    .as(forged[i])
                    .contains("no longer");
        }
    }
}
