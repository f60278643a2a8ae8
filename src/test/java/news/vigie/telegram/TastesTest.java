package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.telegram.talk.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chat follows and mutes things, by words and by buttons, and takes them back. */
class TastesTest {
    private static final long GROUP = -500;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.telegram.know(GROUP, "group", "Neighbours");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Tastes of(long chat) {
        return bench.chats.tastes(Address.of(chat));
    }

    private void fill() {
        for (int i = 1; i <= 50; i++) {
            bench.chats.mute(Address.of(ANN), "word" + i, Bench.CLOCK.instant());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "climate | climate",
                "Claire Le Goff | Claire Le Goff",
                "\"Claire Le Goff\" | \"Claire Le Goff\"",
                "« Claire Le Goff » | \"Claire Le Goff\"",
                "“Claire Le Goff” energy | \"Claire Le Goff\";energy",
                "„Claire Le Goff“, energy | \"Claire Le Goff\";energy",
                "\"energy\" | energy",
                "budget, elect*; #europe | budget;elect*;europe",
                "\"never closed | \"never closed\"",
                "/wind farms?, (big,)? ones/ | /wind farms?, (big,)? ones/"
            })
    void whatIsQuotedIsOneThing(String typed, String entries) {
        bench.ask(ANN, "/follow " + typed);

        assertThat(String.join(";", of(ANN).followed())).isEqualTo(entries);
    }

    @Test
    void aMinusTakesOneBackHoweverItIsQuoted() {
        bench.ask(ANN, "/follow «Claire Le Goff», climate");
        assertThat(bench.ask(ANN, "/mute -“claire le goff”").text())
                .isEqualTo("Done: “claire le goff” is no longer followed or muted here.");

        assertThat(of(ANN).followed()).containsExactly("climate");
    }

    @Test
    void whatWasFollowedAndIsMutedIsNotFollowedAnyMore() {
        bench.ask(ANN, "/follow Claire Le Goff");
        bench.ask(ANN, "/mute \"Claire Le Goff\"");

        assertThat(of(ANN).followed()).isEmpty();
        assertThat(of(ANN).muted()).containsExactly("\"Claire Le Goff\"");
    }

    @Test
    void theListTakesBackByButtons() {
        bench.ask(ANN, "/follow climate");
        bench.ask(ANN, "/mute football");
        Posted list = bench.ask(ANN, "/follow");
        assertThat(list.labels()).containsExactly("✕ + climate", "✕ − football");

        bench.telegram.press(ANN, list, "taste:-" + Code.of("football") + ":0");
        Posted shorter = bench.telegram.awaitChange(list);
        assertThat(shorter.labels()).containsExactly("✕ + climate");
        bench.telegram.press(ANN, list, "taste:-" + Code.of("football") + ":0");
        bench.telegram.press(ANN, list, "taste:-" + Code.of("climate") + ":0");
        bench.telegram.awaitMessage(ANN, "Nothing is followed or muted");
        assertThat(of(ANN).isNone()).isTrue();
    }

    @Test
    void aFullListIsLeafedThrough() {
        fill();
        Posted list = bench.ask(ANN, "/mute");
        assertThat(list.labels()).hasSize(11).last().isEqualTo("▶");
        bench.telegram.press(ANN, list, "taste:@4");

        assertThat(bench.telegram.awaitChange(list).labels())
                .contains("✕ − word50", "◀")
                .doesNotContain("▶");
    }

    @Test
    void atTheLimitOneMakesRoomForTheOther() {
        fill();
        Posted question = bench.ask(ANN, "/follow \"Claire Le Goff\"");
        assertThat(question.text()).contains("50 words", "“Claire Le Goff” was not added");
        String room = question.buttons().getFirst();
        assertThat(room).startsWith("taste:f").endsWith(Code.of("word1") + ":0");

        bench.telegram.press(ANN, question, room);
        bench.telegram.awaitMessage(ANN, "+ Claire Le Goff");
        assertThat(of(ANN).followed()).containsExactly("\"Claire Le Goff\"");
        assertThat(of(ANN).muted()).hasSize(49).doesNotContain("word1");
    }

    @Test
    void atTheLimitWhatIsThereMayStillChangeSides() {
        fill();
        assertThat(bench.ask(ANN, "/follow word7").text()).contains("will come first here");

        assertThat(of(ANN).followed()).containsExactly("word7");
        assertThat(of(ANN).muted()).hasSize(49);
    }

    @Test
    void aStrangerIsToldSoAndChangesNothing() {
        bench.telegram.member(GROUP, BORIS, "administrator");
        bench.telegram.say(BORIS, GROUP, "/follow climate");
        bench.telegram.awaitMessage(GROUP, "will come first");
        bench.telegram.say(BORIS, GROUP, "/follow");
        Posted list = bench.telegram.awaitMessage(GROUP, "Followed and muted here");
        bench.telegram.know(ANN, "private", "fr");
        bench.telegram.press(ANN, list, list.buttons().getFirst());

        var said = bench.telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(said.path("text").asText())
                .isEqualTo("Seuls les administrateurs de cette discussion peuvent en décider.");
        assertThat(said.path("show_alert").asBoolean()).isTrue();
        assertThat(of(GROUP).followed()).containsExactly("climate");
    }

    @Test
    void theSettingsShowThemAndTakeMore() {
        bench.ask(ANN, "/follow climate");
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, "set:11:m");
        Posted page = bench.telegram.awaitLabel(ANN, "✕ + climate");
        assertThat(page.buttons()).contains("set:11:k=F", "set:11:k=M");
        bench.telegram.press(ANN, card, "set:11:k=M");
        bench.telegram.awaitMessage(ANN, "What should I mute here?");
        assertThat(bench.ask(ANN, "football, \"Claire Le Goff\"").text()).contains("football, Claire Le Goff");
        bench.telegram.press(ANN, card, "set:11:m=-" + Code.of("climate"));
        bench.inbox.awaitDone(6);

        assertThat(of(ANN).followed()).isEqualTo(List.of());
        assertThat(of(ANN).muted()).containsExactlyInAnyOrder("football", "\"Claire Le Goff\"");
    }

    @Test
    void forgedButtonsDoNothing() {
        Posted list = bench.ask(ANN, "/follow climate");
        for (String data : List.of("taste:", "taste:-zz:0", "taste:f999:@0", "taste:@99999", "follow:x", "hush:999")) {
            bench.telegram.press(ANN, list, data);
        }
        assertThat(bench.telegram.awaitCalls("answerCallbackQuery", 6))
                .allSatisfy(answer -> assertThat(answer.path("text").asText()).contains("no longer valid"));
        assertThat(of(ANN).followed()).containsExactly("climate");
    }
}
