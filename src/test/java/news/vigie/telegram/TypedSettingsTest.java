package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import news.vigie.chat.Timing;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that are typed to the settings: in private, in groups where the bot hears replies alone, for channels. */
class TypedSettingsTest {
    private static final long GROUP = -500;
    private static final long CHANNEL = -1001;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.telegram.know(GROUP, "supergroup", "Neighbours");
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
        bench.telegram.member(GROUP, BORIS, "administrator");
        bench.telegram.member(CHANNEL, BORIS, "administrator");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Timing of(long chat) {
        return bench.chats.settings(Address.of(chat)).timing();
    }

    private Posted cardIn(long chat) {
        bench.telegram.post(chat, "/settings");
        return bench.telegram.awaitMessage(chat, "Settings for");
    }

    /** A card that stands in the channel from earlier days: none is shown there any more. */
    private Posted oldCard() {
        bench.service().sender().send(Address.of(CHANNEL), RenderedPost.of("Settings"));
        return bench.telegram.awaitMessage(CHANNEL, "Settings");
    }

    private static JsonNode markup(Posted question) {
        return question.call().path("reply_markup");
    }

    @Test
    void inAGroupTheQuestionIsAnsweredByAReplyThatItAsksFor() {
        bench.telegram.say(BORIS, GROUP, "/settings");
        Posted card = bench.telegram.awaitMessage(GROUP, "Settings for");
        bench.telegram.press(BORIS, card, "set:-500:k=t");
        Posted question = bench.telegram.awaitMessage(GROUP, "Send me the times");
        assertThat(markup(question).path("force_reply").asBoolean()).isTrue();
        assertThat(markup(question).path("selective").asBoolean()).isTrue();
        assertThat(question.html()).contains("tg://user?id=12");

        bench.telegram.reply(BORIS, question, "whenever");
        Posted again = bench.telegram.awaitMessage(GROUP, "I can’t find a time in “whenever”");
        assertThat(markup(again).path("force_reply").asBoolean()).isTrue();
        assertThat(again.replyTo()).isPositive();
        bench.telegram.reply(BORIS, again, "weekdays at 7 pm");
        bench.telegram.awaitMessage(GROUP, "Times: 7");
        assertThat(of(GROUP).times()).containsExactly(LocalTime.of(19, 0));
        assertThat(of(GROUP).days()).hasSize(5).doesNotContain(DayOfWeek.SUNDAY);
    }

    @Test
    void whoRepliesInsteadIsNotHeard() {
        bench.telegram.say(BORIS, GROUP, "/settings");
        Posted card = bench.telegram.awaitMessage(GROUP, "Settings for");
        bench.telegram.press(BORIS, card, "set:-500:k=t");
        Posted question = bench.telegram.awaitMessage(GROUP, "Send me the times");
        bench.telegram.reply(ANN, question, "7:00");
        bench.telegram.say(BORIS, GROUP, "7:00");
        bench.inbox.awaitDone(4);

        assertThat(of(GROUP).times()).isEmpty();
    }

    @Test
    void anAnonymousAdministratorIsNotNamedAndIsHeard() {
        bench.telegram.hide(GROUP, BORIS);
        Posted card = cardIn(GROUP);
        bench.telegram.press(BORIS, card, "set:-500:k=z");
        Posted question = bench.telegram.awaitMessage(GROUP, "Send me a city");
        assertThat(question.html()).doesNotContain("tg://user");

        bench.telegram.reply(GROUP, question, "Londres");
        bench.telegram.awaitMessage(GROUP, "Time zone: London");
        assertThat(of(GROUP).zone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void forAChannelItIsAskedInPrivate() {
        bench.ask(BORIS, "/start");
        Posted card = oldCard();
        bench.telegram.press(BORIS, card, "set:-1001:k=d");
        bench.telegram.awaitMessage(BORIS, "Send me the days");
        assertThat(bench.ask(BORIS, "Mo-Fr").text()).contains("Settings for “Harbour news”", "Monday to Friday");

        assertThat(of(CHANNEL).days()).hasSize(5);
        assertThat(bench.telegram.messages(CHANNEL)).hasSize(1);
    }

    @Test
    void whoNeverWroteToTheBotIsToldHowToBegin() {
        Posted card = oldCard();
        bench.telegram.press(BORIS, card, "set:-1001:k=d");

        JsonNode said = bench.telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(said.path("text").asText()).contains("@vigie_test_bot", "START");
        assertThat(said.path("show_alert").asBoolean()).isTrue();
    }

    @Test
    void aTownInDoubtIsGuessedAndOneThatIsNowhereLeavesAChoice() {
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, "set:11:k=z");
        bench.telegram.awaitMessage(ANN, "Send me a city");
        Posted nowhere = bench.ask(ANN, "Qwertzuiop");
        assertThat(nowhere.text()).contains("I don’t know a city");
        assertThat(nowhere.buttons()).contains("set:11:z=Europe/London");
        Posted guess = bench.ask(ANN, "sao paolo");
        assertThat(guess.buttons()).first().isEqualTo("set:11:z=America/Sao_Paulo");
        bench.telegram.press(ANN, guess, "set:11:z=America/Sao_Paulo");
        bench.inbox.awaitDone(5);

        assertThat(of(ANN).zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
    }

    @Test
    void aStrangerIsRefusedByAnAlertInHisLanguage() {
        bench.telegram.know(ANN, "private", "de");
        bench.telegram.say(BORIS, GROUP, "/settings");
        Posted card = bench.telegram.awaitMessage(GROUP, "Settings for");
        bench.telegram.press(ANN, card, "set:-500:k=t");

        JsonNode said = bench.telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(said.path("text").asText()).contains("Administratoren");
        assertThat(said.path("show_alert").asBoolean()).isTrue();
        assertThat(bench.conversations.with(GROUP, ANN)).isEmpty();
    }

    @Test
    void everyLanguageIsOfferedByItsOwnName() {
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, "set:11:l");

        assertThat(bench.telegram.awaitLabel(ANN, "Deutsch").labels())
                .contains("Français", "✓ English", "Español", "Italiano", "Português");
    }
}
