package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Style;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.telegram.talk.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The conversation in which a digest is defined, by buttons and by words. */
class DigestMakingTest {
    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withFeeds(2);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Posted press(Posted message, String data) {
        bench.telegram.press(OWNER, message, data);
        return bench.telegram.awaitChange(message);
    }

    /** The conversation at its eleventh screen, where all is shown. */
    private Posted answeredByWords() {
        bench.ask(OWNER, "/newdigest");
        bench.ask(OWNER, "Climate & us");
        bench.ask(OWNER, "climate");
        Posted content = bench.ask(OWNER, "budget, elect*, -football, #europe");
        Posted language = press(content, "ed:go:on");
        press(language, "ed:language:fr");
        bench.ask(OWNER, "19h, 7:30");
        bench.ask(OWNER, "mon-wed, Saturday");
        bench.ask(OWNER, "Brussels");
        Posted style = bench.ask(OWNER, "5");
        Posted targets = press(style, "ed:style:brief");
        return press(targets, "ed:go:on");
    }

    @Test
    void everyAnswerMayBeTyped() {
        Posted whole = answeredByWords();

        assertThat(whole.text()).contains("""
                Title: Climate & us
                Name: climate
                Content: topics: europe · words: budget, elect* · excluding: football
                Language: French
                Times: 7:30\u00a0am and 7\u00a0pm
                Days: Monday, Tuesday, Wednesday and Saturday
                Time zone: Brussels
                Stories: 5
                Style: brief: the headline and one sentence
                Where: subscribers only""");
    }

    @Test
    void theDigestIsThereAtOnce() {
        press(answeredByWords(), "ed:go:save");

        DigestDefinition made = bench.newsroom.byName("climate").orElseThrow();
        assertThat(made.title()).isEqualTo("Climate & us");
        assertThat(made.selection().topics()).containsExactly("europe");
        assertThat(made.selection().exclude()).containsExactly("football");
        assertThat(made.schedule().times()).containsExactly(LocalTime.of(7, 30), LocalTime.of(19, 0));
        assertThat(made.schedule().days()).hasSize(4).contains(DayOfWeek.SATURDAY);
        assertThat(made.schedule().zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        assertThat(made.style()).isEqualTo(Style.BRIEF);
        assertThat(made.language()).isEqualTo(Language.FRENCH);
        assertThat(made.origin()).isEqualTo(Origin.STORE);
        assertThat(bench.conversations.with(OWNER, OWNER)).isEmpty();
    }

    @Test
    void amongAThousandSourcesMoreLettersAreAskedForAndEveryScreenFits() {
        bench.newsroom.withFeeds(1000);
        bench.ask(OWNER, "/newdigest");
        bench.ask(OWNER, "Climate & us");
        Posted content = bench.ask(OWNER, "climate");
        press(content, "ed:content:feeds");

        assertThat(bench.ask(OWNER, "e").text()).contains("“e” matches 1,000 sources");
        assertThat(bench.ask(OWNER, "Paper 7").labels()).contains("✓ Paper 7").doesNotContain("✓ Paper 70");
        assertThat(bench.ask(OWNER, "Paper 7, paper 100").labels()).contains("✓ Paper 7", "✓ Paper 100");
        assertThat(bench.ask(OWNER, numbered("Paper ", 200, 270)).text()).contains("60 sources at most");
        assertThat(bench.ask(OWNER, numbered("Paper ", 200, 257)).buttons()).hasSizeBetween(60, 100);
    }

    private static String numbered(String word, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> word + number).collect(Collectors.joining(", "));
    }

    @Test
    void whatIsTypedTwiceIsTakenOnceAndTopicsHaveAnEnd() {
        bench.ask(OWNER, "/newdigest");
        bench.ask(OWNER, "Climate & us");
        bench.ask(OWNER, "climate");

        assertThat(bench.ask(OWNER, "budget, #europe, -football").text()).contains("topics: europe");
        assertThat(bench.ask(OWNER, "Budget, #europe, -football, budget").text())
                .contains("topics: europe", "budget", "excluding: football");
        assertThat(bench.ask(OWNER, numbered("#t", 1, 31)).text()).contains("30 topics at most");
        assertThat(bench.ask(OWNER, numbered("#t", 1, 29)).buttons()).hasSizeBetween(29, 100);
    }

    @Test
    void ofTwoWhoSaveOneNameTheSecondIsAskedForAnother() {
        Posted whole = answeredByWords();
        bench.newsroom.withDigest("climate", "Of somebody else");

        assertThat(press(whole, "ed:go:save").text()).contains("Another digest is already called “climate”");
        assertThat(bench.newsroom.byName("climate").orElseThrow().title()).isEqualTo("Of somebody else");
    }

    @Test
    void whatWasSavedJustBeforeACrashIsSaidToBeSaved() {
        press(answeredByWords(), "ed:go:save");
        DigestDefinition made = bench.newsroom.byName("climate").orElseThrow();
        bench.newsroom.remove("climate");
        Posted whole = answeredByWords();
        bench.newsroom.add(made);

        assertThat(press(whole, "ed:go:save").text()).contains("has been created");
        assertThat(bench.conversations.with(OWNER, OWNER)).isEmpty();
    }

    @Test
    void theTitleMayComeWithTheCommandAndProposesAnHour() {
        Posted name = bench.ask(OWNER, "/newdigest \"The evening paper\"");
        assertThat(name.text()).contains("step 2 of 10", "Title: The evening paper");

        Posted content = press(name, "ed:name:the-evening-paper");
        Posted language = press(content, "ed:go:on");
        Posted times = press(language, "ed:language:en");
        assertThat(times.text()).contains("Current choice: 7\u00a0pm");
        assertThat(times.labels()).contains("✓ 7\u00a0pm");
    }

    @Test
    void aTitleThatIsTooLongIsAskedForAgain() {
        assertThat(bench.ask(OWNER, "/newdigest " + "x".repeat(81)).text())
                .contains("step 1 of 10", "⚠️ A title", "What title should readers see?");
    }

    @Test
    void whoGoesBackMayGoOnWithWhatWasChosen() {
        Posted name = bench.ask(OWNER, "/newdigest The evening paper");
        Posted content = press(name, "ed:name:the-evening-paper");

        Posted again = press(content, "ed:go:back");
        assertThat(again.text()).contains("Current choice: the-evening-paper");
        Posted title = press(again, "ed:go:back");
        assertThat(title.text()).contains("Current choice: The evening paper");
        assertThat(press(press(title, "ed:go:on"), "ed:go:on").text()).contains("step 3 of 10");
    }

    @Test
    void whyWordsWereNotUnderstoodBeginsWithACapital() {
        press(bench.ask(OWNER, "/newdigest The evening paper"), "ed:name:the-evening-paper");

        assertThat(bench.ask(OWNER, "/[/").text()).contains("⚠️ The regular expression /[/");
    }

    @Test
    void buttonsAloneDoAsWell() {
        Posted one = bench.ask(OWNER, "/newdigest");
        for (String data : List.of(
                "ed:title:morning",
                "ed:name:the-morning-brief",
                "ed:content:all",
                "ed:go:on",
                "ed:language:only",
                "ed:language:en",
                "ed:times:07:00",
                "ed:go:on",
                "ed:days:week",
                "ed:zone:Europe/London",
                "ed:stories:10",
                "ed:style:full",
                "ed:go:on")) {
            bench.telegram.press(OWNER, one, data);
        }
        Posted whole = bench.telegram.awaitMessage(OWNER, "Everything is ready");

        assertThat(whole.id()).isEqualTo(one.id());
        press(whole, "ed:go:save");
        assertThat(bench.newsroom
                        .byName("the-morning-brief")
                        .orElseThrow()
                        .schedule()
                        .days())
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void itCanBeLeftAtAnyStep(int steps) {
        Posted message = bench.ask(OWNER, "/newdigest");
        List<String> walk = List.of(
                "ed:title:morning",
                "ed:name:morning",
                "ed:go:on",
                "ed:language:fr",
                "ed:times:07:00",
                "ed:go:on",
                "ed:days:every",
                "ed:zone:UTC",
                "ed:stories:3");
        walk.subList(0, steps).forEach(data -> bench.telegram.press(OWNER, message, data));
        bench.telegram.press(OWNER, message, "ed:go:leave");

        bench.telegram.awaitMessage(OWNER, "no digest was created");
        assertThat(bench.newsroom.all()).isEmpty();
        assertThat(bench.conversations.with(OWNER, OWNER)).isEmpty();
        assertThat(bench.ask(OWNER, "and now?").text()).contains("What would you like to know");
    }

    @Test
    void cancelLeavesItToo() {
        bench.ask(OWNER, "/newdigest");

        assertThat(bench.ask(OWNER, "/cancel").text()).isEqualTo("Cancelled.");
        assertThat(bench.conversations.with(OWNER, OWNER)).isEmpty();
    }

    @Test
    void oneGoesBackAndSeesWhatWasUnderstood() {
        Posted message = bench.ask(OWNER, "/newdigest");
        Posted name = press(message, "ed:title:evening");
        assertThat(name.text()).contains("2 of 10", "Title: The evening brief", "What name");
        assertThat(name.buttons()).contains("ed:name:the-evening-brief", "ed:go:back", "ed:go:leave");

        assertThat(press(name, "ed:go:back").text()).contains("1 of 10", "What title");
    }

    @Test
    void whatIsNotUnderstoodIsAskedAgain() {
        bench.newsroom.withDigest("soir", "Le soir");
        bench.ask(OWNER, "/newdigest");
        bench.ask(OWNER, "Evening");

        assertThat(bench.ask(OWNER, "soir").text()).contains("Another digest is already called “soir”");
        assertThat(bench.ask(OWNER, "Été !").text()).contains("letters without accents");
        bench.ask(OWNER, "evening");
        assertThat(bench.ask(OWNER, "/(/").text()).contains("⚠️");
    }

    @Test
    void strangersPressInVain() {
        Posted message = bench.ask(OWNER, "/newdigest");
        bench.ask(ANN, "/start");

        bench.telegram.press(ANN, message, "ed:title:morning");
        bench.telegram.press(ANN, message, "pub:post_surely:" + Code.of("soir") + ":1");
        bench.telegram
                .awaitCalls("answerCallbackQuery", 2)
                .forEach(answer -> assertThat(answer.path("text").asText())
                        .isEqualTo("Only the admins of this bot can use this command."));
        assertThat(bench.telegram.calls("editMessageText")).isEmpty();
        assertThat(bench.newsroom.posted).isEmpty();
        assertThat(bench.ask(ANN, "/newdigest").text()).contains("Only the admins of this bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed:", "ed:go", "ed:go:fly", "ed:style:full", "ed:to:nowhere", "ed:go:save"})
    void dataThatNoButtonOfThisStepHasIsStale(String data) {
        bench.telegram.press(OWNER, bench.ask(OWNER, "/newdigest"), data);

        assertThat(bench.telegram
                        .awaitCalls("answerCallbackQuery", 1)
                        .getFirst()
                        .path("text")
                        .asText())
                .isEqualTo("This button is no longer valid.");
    }

    @Test
    void oneThatWasMadeHereIsChangedFieldByField() {
        press(answeredByWords(), "ed:go:save");
        Posted whole = bench.ask(OWNER, "/editdigest climate");
        assertThat(whole.buttons())
                .contains("ed:to:times", "ed:go:preview", "ed:go:save")
                .doesNotContain("ed:to:name");

        press(whole, "ed:to:stories");
        Posted again = bench.ask(OWNER, "12");
        assertThat(again.text()).contains("Stories: 12");
        assertThat(bench.newsroom.byName("climate").orElseThrow().stories()).isEqualTo(5);
        press(again, "ed:go:save");
        assertThat(bench.newsroom.byName("climate").orElseThrow().stories()).isEqualTo(12);
    }

    @Test
    void oneOfAFileIsChangedInItsFile() {
        bench.newsroom.withDigest("matin", "Le matin");

        assertThat(bench.ask(OWNER, "/editdigest matin").text()).contains("digests/matin.yaml");
        Posted card = press(bench.ask(OWNER, "/digests"), "pub:show:" + Code.of("matin") + ":1");
        assertThat(card.buttons()).noneMatch(data -> data.startsWith("pub:edit") || data.startsWith("pub:remove"));
        assertThat(press(card, "pub:remove_surely:" + Code.of("matin") + ":1").text())
                .contains("file in the digests/ folder");
        assertThat(bench.newsroom.byName("matin")).isPresent();
    }

    @Test
    void postingIsAskedFirst() {
        bench.newsroom.withDigest("matin", "Le matin");
        Posted question = bench.ask(OWNER, "/postnow matin");
        assertThat(question.text()).contains("Post Le matin now?");
        assertThat(bench.newsroom.posted).isEmpty();

        assertThat(press(question, question.buttons().getFirst()).text()).contains("On its way: 3 stories");
        assertThat(bench.newsroom.posted).containsExactly("matin");
    }

    @Test
    void whoTapsTwiceToPostIsToldTheSameTwice() {
        bench.newsroom.withDigest("matin", "Le matin");
        Posted question = bench.ask(OWNER, "/postnow matin");
        String surely = question.buttons().getFirst();
        press(question, surely);
        bench.newsroom.newStories = 0;

        bench.telegram.press(OWNER, question, surely);
        bench.telegram.awaitCalls("answerCallbackQuery", 2);
        bench.ask(OWNER, "/about");

        assertThat(bench.newsroom.posted).containsExactly("matin");
        assertThat(bench.telegram.calls("editMessageText"))
                .allMatch(edit -> edit.path("text").asText().contains("On its way: 3 stories"));
    }

    @Test
    void oneIsPostedAndChangedByItsTitleToo() {
        press(answeredByWords(), "ed:go:save");
        String title = bench.newsroom.byName("climate").orElseThrow().title();

        assertThat(bench.ask(OWNER, "/postnow " + title).text()).startsWith("Post " + title + " now?");
        assertThat(bench.ask(OWNER, "/editdigest " + title).buttons()).contains("ed:to:times");
    }

    @Test
    void belowWhatIsTriedStandsTheQuestionWhetherToPostIt() {
        bench.newsroom.withDigest("matin", "Le matin");

        bench.ask(OWNER, "/preview le matin");

        List<Posted> said = bench.telegram.awaitMessages(OWNER, 2);
        assertThat(said).extracting(Posted::text).first().isEqualTo("Preview of matin");
        assertThat(said.getLast().text()).startsWith("Post Le matin now?");
        assertThat(said.getLast().buttons()).first().asString().startsWith("pub:post_surely:");
    }

    @Test
    void whoPostsWhatNobodyGetsIsToldSoAndHowToChangeIt() {
        bench.newsroom.withDigest("matin", "Le matin");
        bench.newsroom.unread.add("matin");
        Posted card = bench.ask(OWNER, "/postnow le matin");

        bench.telegram.press(OWNER, card, "pub:post_surely:" + Code.of("matin") + ":1");

        JsonNode edited = bench.telegram.awaitCalls("editMessageText", 1).getLast();
        assertThat(edited.path("text").asText())
                .contains("Nobody gets it yet: I posted nothing.", "/subscribe", "gives it to a channel or group.")
                .doesNotContain("On its way");
        assertThat(bench.newsroom.posted).isEmpty();
    }
}
