package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import news.vigie.digest.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons are pressed by anybody, and what they send can be forged. */
class ButtonsTest {
    private static final long CHANNEL = -1001;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale").withDigest("soir", "Le soir");
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void isAcknowledgedBeforeTheDigestComes() {
        Posted choice = bench.ask(ANN, "/digest");

        bench.telegram.press(ANN, choice, "digest:soir");

        bench.telegram.awaitMessage(ANN, "Edition [soir] en");
        assertThat(bench.telegram.calls("answerCallbackQuery")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "digest", "sub:x:matinale", "sub:-1001", "sub:99999999999999999999:soir", "lang:xx", "rm -rf"
            })
    void forgedDataIsNoButton(String data) {
        Posted choice = bench.ask(ANN, "/digest");

        bench.telegram.press(ANN, choice, data);

        JsonNode answer = bench.telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(answer.path("text").asText()).isEqualTo("This button is no longer valid.");
        assertThat(bench.telegram.messages(ANN)).hasSize(1);
    }

    @Test
    void aDigestThatIsGoneIsSaidSo() {
        Posted choice = bench.ask(ANN, "/digest");

        bench.telegram.press(ANN, choice, "digest:yesterday");

        JsonNode answer = bench.telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(answer.path("text").asText()).startsWith("This digest no longer exists.");
    }

    @Test
    void aStrangerDoesNotSubscribeSomebodyElsesChannel() {
        Posted choice = bench.ask(BORIS, "/digest");

        bench.telegram.press(BORIS, choice, "sub:-1001:+matinale");
        bench.telegram.press(BORIS, choice, "sub:11:+matinale");

        assertThat(bench.telegram.awaitCalls("answerCallbackQuery", 2))
                .allSatisfy(answer -> assertThat(answer.path("text").asText()).startsWith("Only the administrators"));
        assertThat(bench.chats.subscribers("matinale")).isEmpty();
    }

    @Test
    void aPressTurnsADigestOnAndTheNextTurnsItOff() {
        Posted choice = bench.ask(ANN, "/subscribe");
        assertThat(choice.buttons()).containsExactly("sub:11:+matinale", "sub:11:+soir");

        bench.telegram.press(ANN, choice, "sub:11:+soir");
        bench.telegram.awaitCalls("editMessageText", 1);
        assertThat(bench.chats.subscriptions(Address.of(ANN))).containsExactly("soir");

        bench.telegram.press(ANN, choice, "sub:11:-soir");
        bench.telegram.awaitCalls("editMessageText", 2);
        assertThat(bench.chats.subscriptions(Address.of(ANN))).isEmpty();
    }

    @Test
    void theLanguageIsChosenByAButton() {
        Posted choice = bench.ask(ANN, "/language");

        bench.telegram.press(ANN, choice, "lang:fr");

        bench.telegram.awaitMessage(ANN, "C’est noté\u202f: ici, je parle français.");
        assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 fr");
    }

    @Test
    void everySpokenLanguageCanBeChosen() {
        assertThat(bench.ask(ANN, "/language").toString())
                .contains("Français", "English", "Español", "Deutsch", "Italiano", "Português");
        assertThat(bench.ask(ANN, "/language espanol").text()).isEqualTo("Hecho: aquí hablo español.");
        assertThat(bench.ask(ANN, "/language de").text()).isEqualTo("Notiert: Hier spreche ich Deutsch.");
        assertThat(bench.ask(ANN, "/language la").text()).isEqualTo("Welche Sprache möchtest du?");
    }

    @Test
    void aPressThatCameTooLateStillCounts() {
        Posted choice = bench.ask(ANN, "/digest");
        bench.telegram.fail("answerCallbackQuery", Fault.says(400, "Bad Request: query is too old"));

        bench.telegram.press(ANN, choice, "digest:soir");

        bench.telegram.awaitMessage(ANN, "Edition [soir] en");
    }

    private Posted settings() {
        bench.telegram.know(ANN, "private", "en");
        return bench.ask(ANN, "/settings");
    }

    @Test
    void aScreenThatIsTheSameAlreadyKeepsItsButtons() {
        Posted card = settings();
        bench.telegram.press(ANN, card, "set:11:m");
        bench.telegram.press(ANN, card, "set:11:m");
        assertThat(bench.ask(ANN, "/about").text()).isNotEmpty();

        assertThat(bench.telegram.messages(ANN).getFirst().buttons()).isNotEmpty();
    }

    @Test
    void aScreenWhoseMarkupIsRefusedIsShownPlain() {
        Posted card = settings();
        bench.telegram.fail("editMessageText", Fault.says(400, "Bad Request: can't parse entities: broken"));
        bench.telegram.press(ANN, card, "set:11:l");

        Posted now = bench.telegram.awaitChange(card);
        assertThat(now.call().has("parse_mode")).isFalse();
        assertThat(now.html()).doesNotContain("<b>");
        assertThat(now.buttons()).isNotEmpty();
    }

    @Test
    void aScreenThatCannotBeChangedIsToldAnew() {
        for (String gone : List.of("message to edit not found", "message can't be edited")) {
            Posted card = settings();
            bench.telegram.fail("editMessageText", Fault.says(400, "Bad Request: " + gone));
            int before = bench.telegram.messages(ANN).size();
            bench.telegram.press(ANN, card, "set:11:l");

            assertThat(bench.telegram.awaitMessages(ANN, before + 1).getLast().buttons())
                    .isNotEmpty();
        }
    }

    /** Oftener than a failure would be tried again; by a clock that goes. */
    @Test
    void noAnswerIsLostToAWaitHoweverOftenTelegramAsksForOne() throws IOException {
        try (var waiting = Bench.paced(Bench.wide()).start()) {
            waiting.telegram.know(ANN, "private", "en");
            for (int i = 0; i < 5; i++) {
                waiting.telegram.fail(
                        "sendMessage", new Fault.Says(429, "Too Many Requests: retry after 1", "retry_after", 1));
            }

            assertThat(waiting.ask(ANN, "/about").text()).isNotEmpty();
            assertThat(waiting.telegram.calls("sendMessage")).hasSize(6);
        }
    }
}
