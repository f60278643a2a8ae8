package news.vigie.telegram;

import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Look;
import news.vigie.digest.Measure;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A digest that was made in the chat is changed, and what nobody touched stays. */
class DigestEditingTest {
    static final DigestDefinition HARBOUR = new DigestDefinition(
            "harbour",
            "The harbour",
            "Ships and who sails them",
            Language.ENGLISH,
            new Selection(List.of("Paper 1"), List.of("sea"), List.of("ship*"), List.of("football"), true),
            new Schedule(List.of(), "0 30 7 ? * MON-FRI", Set.of(), ZoneId.of("Europe/London")),
            new Measure(12, 3, new Window.Last(Duration.ofDays(2))),
            new Look(Style.BRIEF, true, PostFormat.RICH),
            List.of(new Address("-100987", 12), new Address("@harbour", null)),
            Origin.STORE);

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.keep(HARBOUR);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Posted press(Posted message, String data) {
        bench.telegram.press(OWNER, message, data);
        return bench.telegram.awaitChange(message);
    }

    private DigestDefinition saved(Posted whole) {
        press(whole, "ed:go:save");
        return bench.newsroom.byName("harbour").orElseThrow();
    }

    @Test
    void whatNobodyTouchedStays() {
        Posted whole = press(press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:style"), "ed:style:full");

        assertThat(saved(whole))
                .usingRecursiveComparison()
                .ignoringFields("look.style")
                .isEqualTo(HARBOUR);
    }

    @Test
    void howeverMuchIsTypedThatIsNotUnderstoodThereIsAnAnswer() {
        for (String field : List.of("times", "days", "zone", "window", "feeds", "language", "stories")) {
            press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:" + field);

            assertThat(bench.ask(OWNER, "&".repeat(4096)).text())
                    .as(field)
                    .contains("⚠️")
                    .hasSizeLessThan(1000);
        }
    }

    @Test
    void thirteenTimesAreTooMany() {
        press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:times");

        assertThat(bench.ask(OWNER, "1h 2h 3h 4h 5h 6h 7h 8h 9h 10h 11h 12h 13h")
                        .text())
                .contains("That is too many: 12 times a day at most.");
        Posted twelve = bench.ask(OWNER, "1h 2h 3h 4h 5h 6h 9h 10h 11h 13h 14h 15h");
        Posted times = press(twelve, "ed:to:times");
        bench.telegram.press(OWNER, times, "ed:times:08:00");
        bench.telegram.awaitCalls("answerCallbackQuery", 3);
        assertThat(bench.telegram
                        .calls("answerCallbackQuery")
                        .getLast()
                        .path("text")
                        .asText())
                .isEqualTo("That is too many: 12 times a day at most.");
    }

    @Test
    void allOfItIsShown() {
        assertThat(bench.ask(OWNER, "/editdigest harbour").text())
                .contains("Times: by “0 30 7 ? * MON-FRI”", "Description: Ships and who sails them")
                .contains("Period: the last 2 days", "Stories at least: 3", "Photo: with a photo")
                .contains("Layout: as one rich message");
    }

    @Test
    void anotherCityKeepsTheExpression() {
        press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:zone");
        Posted whole = bench.ask(OWNER, "Genève");

        Schedule schedule = saved(whole).schedule();
        assertThat(schedule.cron()).isEqualTo("0 30 7 ? * MON-FRI");
        assertThat(schedule.zone()).isEqualTo(ZoneId.of("Europe/Zurich"));
    }

    @Test
    void aCityInDoubtIsGuessedByButtons() {
        press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:zone");
        Posted guess = bench.ask(OWNER, "sao paolo");
        assertThat(guess.text()).contains("Which one do you mean by “sao paolo”");
        assertThat(guess.buttons()).first().isEqualTo("ed:zone:America/Sao_Paulo");

        assertThat(saved(press(guess, "ed:zone:America/Sao_Paulo")).schedule().zone())
                .isEqualTo(ZoneId.of("America/Sao_Paulo"));
    }

    @Test
    void timesAndDaysMayBeTypedTogether() {
        press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:times");
        Schedule schedule = saved(bench.ask(OWNER, "Mo-Fr um 19 Uhr")).schedule();

        assertThat(schedule.times()).containsExactly(LocalTime.of(19, 0));
        assertThat(schedule.days()).hasSize(5);
        assertThat(schedule.cron()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"24h, PT24H", "3 days, PT72H", "12 heures, PT12H"})
    void theTimeItLooksBackOnIsTyped(String typed, Duration window) {
        press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:window");
        assertThat(bench.ask(OWNER, "long ago").text()).contains("⚠️");

        assertThat(saved(bench.ask(OWNER, typed)).window()).isEqualTo(new Window.Last(window));
    }

    @Test
    void theRestIsChangedByButtons() {
        Posted whole = bench.ask(OWNER, "/editdigest harbour");
        for (String data : List.of(
                "ed:to:about",
                "ed:about:none",
                "ed:to:window",
                "ed:window:since",
                "ed:to:least",
                "ed:least:1",
                "ed:to:photo",
                "ed:photo:no",
                "ed:to:format",
                "ed:format:html")) {
            whole = press(whole, data);
        }
        DigestDefinition made = saved(whole);

        assertThat(made.description()).isNull();
        assertThat(made.window()).isEqualTo(new Window.SinceLast());
        assertThat(made.minStories()).isEqualTo(1);
        assertThat(made.photo()).isFalse();
        assertThat(made.format()).isEqualTo(PostFormat.HTML);
    }

    @Test
    void aPublicChannelOfAStrangerIsHisOwn() {
        bench.chats.met(new Chat(-1009, ChatType.CHANNEL, "Quay", "quay", null, null), Bench.CLOCK.instant());
        bench.chats.added(-1009, BORIS);
        press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:targets");

        assertThat(bench.ask(OWNER, "@Quay").text()).contains("Somebody else added me to @Quay");

        bench.chats.added(-1009, OWNER);
        assertThat(bench.ask(OWNER, "@Quay").labels()).contains("✕ @Quay");
    }

    @Test
    void whereItIsPostedBesidesIsShownAndTakenBack() {
        Posted targets = press(bench.ask(OWNER, "/editdigest harbour"), "ed:to:targets");
        assertThat(targets.labels()).contains("✕ -100987/12", "✕ @harbour");
        String button = targets.buttons().get(targets.labels().indexOf("✕ @harbour"));

        assertThat(saved(press(press(targets, button), "ed:go:on")).postTo())
                .containsExactly(new Address("-100987", 12));
    }
}
