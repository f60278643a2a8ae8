package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Timing;
import news.vigie.digest.Address;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Style;
import news.vigie.telegram.hour.Timetable;
import news.vigie.telegram.talk.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chat settles how it wants its digests, by buttons and by words. */
class SettingsTest {
    private static final long GROUP = -500;
    private static final long CHANNEL = -1001;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.telegram.know(GROUP, "group", "Neighbours");
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private ChatSettings of(long chat) {
        return bench.chats.settings(Address.of(chat));
    }

    @Test
    void oneMessageIsEditedByItsButtons() {
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, "set:11:s=BRIEF");
        bench.telegram.awaitMessage(ANN, "How should each story be shown");
        bench.telegram.press(ANN, card, "set:11:h");
        bench.telegram.awaitMessage(ANN, "Style: Brief");

        assertThat(bench.telegram.messages(ANN)).hasSize(1);
        assertThat(of(ANN).style()).isEqualTo(Style.BRIEF);
    }

    @Test
    void whereNothingComesNoHourIsShown() {
        assertThat(bench.ask(ANN, "/settings").text())
                .contains("Times: same as the digest", "Days: same as the digest");
    }

    @Test
    void whereNothingIsFollowedNoLineIsToBeTapped() {
        Posted card = bench.ask(ANN, "/settings");
        String tastes = card.buttons().get(card.labels().indexOf("Followed and muted"));
        bench.telegram.press(ANN, card, tastes);
        assertThat(bench.telegram.awaitChange(card).text())
                .contains("Nothing is followed or muted here yet")
                .doesNotContain("Tap a line");

        bench.ask(ANN, "/follow climate");
        bench.telegram.press(ANN, card, tastes);
        bench.telegram.awaitMessage(ANN, "Tap a line to remove it.");
    }

    @Test
    void aZoneAndTimesAreTyped() {
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, "set:11:k=z");
        bench.telegram.awaitMessage(ANN, "Send me a city");
        assertThat(bench.ask(ANN, "Montréal").text()).contains("Toronto");
        bench.telegram.press(ANN, card, "set:11:k=t");
        bench.telegram.awaitMessage(ANN, "Send me the times");
        assertThat(bench.ask(ANN, "soon").text()).contains("I can’t find a time");
        bench.ask(ANN, "7h30, 6 pm");
        bench.telegram.press(ANN, card, "set:11:k=q");
        bench.telegram.awaitMessage(ANN, "Send me the start");
        bench.ask(ANN, "22:00 to 7:00");

        assertThat(of(ANN).timing().zone()).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(of(ANN).timing().times()).containsExactly(LocalTime.of(7, 30), LocalTime.of(18, 0));
        assertThat(of(ANN).timing().quiet()).isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
    }

    @Test
    void atAThirteenthTimeItIsSaidThatTwelveAreTheMost() {
        Posted card = bench.ask(ANN, "/settings");
        for (int hour = 1; hour <= Timetable.MOST + 1; hour++) {
            bench.telegram.press(ANN, card, "set:11:t=+%02d:00".formatted(hour));
        }
        bench.inbox.awaitDone(2 + Timetable.MOST);
        assertThat(bench.telegram
                        .calls("answerCallbackQuery")
                        .getLast()
                        .path("text")
                        .asText())
                .isEqualTo("That is too many: 12 times a day at most.");
        assertThat(of(ANN).timing().times()).hasSize(12).doesNotContain(LocalTime.of(13, 0));

        bench.telegram.press(ANN, card, "set:11:k=t");
        bench.telegram.awaitMessage(ANN, "Send me the times");
        assertThat(bench.ask(
                                ANN,
                                "01:00, 02:00, 03:00, 04:00, 05:00, 06:00, 07:00, 08:00, 09:00, 10:00, 11:00, 12:00, 13:00")
                        .text())
                .isEqualTo("That is too many: 12 times a day at most.");
        bench.ask(ANN, "7h, 8h");
        assertThat(of(ANN).timing().times()).containsExactly(LocalTime.of(7, 0), LocalTime.of(8, 0));
    }

    @Test
    void onlyWhatConcernsTheHoursSetsTheClockAnew() {
        Posted card = bench.ask(ANN, "/settings");
        for (String value : List.of("s=BRIEF", "n=5", "l=fr", "t", "t=+09:00", "t=+09:00", "z=0", "q=0", "d=0")) {
            bench.telegram.press(ANN, card, "set:11:" + value);
        }
        bench.inbox.awaitDone(10);

        assertThat(bench.rearmed).hasValue(1);
    }

    @Test
    void whoWishesTheTimesThatHeHasKeepsWhatIsDueBySuchATime() {
        Address place = Address.of(ANN);
        Timing before = Timing.USUAL.at(List.of(LocalTime.of(9, 0)), Instant.parse("2027-03-01T08:00:00Z"));
        bench.ask(ANN, "/settings");
        bench.chats.change(place, settings -> settings.with(before));
        bench.telegram.press(ANN, bench.telegram.messages(ANN).getFirst(), "set:11:t=+09:00");
        bench.inbox.awaitDone(2);

        assertThat(of(ANN).timing()).isEqualTo(before);
    }

    @Test
    void aMistypedTownIsGuessedWithButtons() {
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, "set:11:k=z");
        bench.telegram.awaitMessage(ANN, "Send me a city");

        assertThat(bench.ask(ANN, "Bruxeles").buttons()).isNotEmpty();
        assertThat(of(ANN).timing().zone()).isNull();
    }

    @Test
    void aStrangerSettlesNothingAndForgedDataChangeNothing() {
        bench.telegram.member(GROUP, BORIS, "administrator");
        bench.telegram.say(BORIS, GROUP, "/settings");
        Posted card = bench.telegram.awaitMessage(GROUP, "Neighbours");
        bench.telegram.press(ANN, card, "set:-500:s=BRIEF");
        bench.telegram.press(BORIS, card, "set:-500:s=LOUD");
        bench.telegram.press(BORIS, card, "set:-500:z=Nowhere/Land");
        bench.telegram.press(BORIS, card, "set:-500:t=+99:99");
        bench.telegram.press(BORIS, card, "set:-999:s=BRIEF");
        bench.telegram.awaitCalls("answerCallbackQuery", 5);
        bench.inbox.awaitDone(6);

        assertThat(of(GROUP)).isEqualTo(ChatSettings.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set:11:k=", "set:11:k=s", "set:11:k=kk", "set:11:x", "set:11:F=x", "set:11:n=0x5", "set:11:n=99",
                "set:11:n=4294967295", "set:11:n=-1", "set:11:d=+9", "set:11:D=", "set:11:m=-", "set:11:h=1",
                        "set:11:k",
                "set:11:l=xx", "set:11:q=7", "set:99999999999999999999:h", "set:11/9999999999:h"
            })
    void whatWasForgedIsReadAsFarAsItMeansSomething(String data) {
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, data);
        bench.telegram.awaitCalls("answerCallbackQuery", 1);
        bench.inbox.awaitDone(2);

        assertThat(of(ANN)).isEqualTo(ChatSettings.USUAL);
        assertThat(bench.conversations.with(ANN, ANN)).isEmpty();
    }

    @Test
    void whoChoosesALanguageGoesOnReadingInIt() {
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, "set:11:l=fr");
        bench.telegram.awaitMessage(ANN, "Quelle langue voulez-vous");
        bench.telegram.press(ANN, card, "set:11:h");

        assertThat(bench.telegram.awaitMessage(ANN, "Fuseau horaire").text()).doesNotContain("Time zone");
    }

    @Test
    void whoAddsItToAChannelIsLedThroughTheFirstQuestionsToAPreviewThere() {
        bench.telegram.member(CHANNEL, ANN, "creator");
        bench.telegram.know(ANN, "private", "en");
        bench.telegram.makeBot(ANN, CHANNEL, "left");
        bench.telegram.makeBot(ANN, CHANNEL, "administrator");
        Posted question = bench.telegram.awaitMessage(ANN, "I’ve been added to “Harbour news”");
        String matinale = Code.of("matinale");
        bench.telegram.press(ANN, question, "new:-1001:D=+" + matinale);
        bench.telegram.press(ANN, question, "new:-1001:l=fr");
        bench.telegram.press(ANN, question, "new:-1001:z=Europe/Paris");
        bench.telegram.press(ANN, question, "new:-1001:t=+07:30");
        bench.telegram.press(ANN, question, "new:-1001:e");

        bench.telegram.awaitMessage(CHANNEL, "Edition [matinale] fr");
        assertThat(bench.chats.subscribers("matinale")).containsExactly(Address.of(CHANNEL));
        assertThat(of(CHANNEL).timing().times()).containsExactly(LocalTime.of(7, 30));
    }

    @Test
    void everythingOfAPersonIsForgottenAfterAQuestion() {
        bench.ask(ANN, "/subscribe matinale");
        Posted question = bench.ask(ANN, "/forget");
        bench.telegram.press(ANN, question, "forget:no");
        bench.telegram.awaitMessage(ANN, "I deleted nothing");
        assertThat(bench.chats.subscribers("matinale")).isNotEmpty();

        bench.telegram.press(ANN, question, "forget:11");
        bench.telegram.awaitMessage(ANN, "Deleted.");
        assertThat(bench.chats.subscribers("matinale")).isEmpty();
    }

    @Test
    void aSharedLinkOffersItsDigest() {
        Posted offer = bench.ask(ANN, "/start digest_matinale");
        bench.telegram.press(ANN, offer, "sub:11:+matinale");
        bench.telegram.press(ANN, offer, "sub:11:+matinale");
        bench.inbox.awaitDone(3);

        assertThat(bench.chats.subscribers("matinale")).containsExactly(Address.of(ANN));
    }
}
