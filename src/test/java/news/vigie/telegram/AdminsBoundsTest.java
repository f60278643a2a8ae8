package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.CLOCK;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Role;
import news.vigie.digest.Address;
import news.vigie.digest.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boris may make digests. What Ann reads in private, and what a group of others gets, is not his to say. */
class AdminsBoundsTest {
    private static final long GROUP = -500;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.telegram.know(GROUP, "group", "Neighbours");
        bench.telegram.member(GROUP, BORIS, "member");
        bench.ask(ANN, "/subscribe matinale");
        bench.chats.subscribe(Address.of(GROUP), "matinale", CLOCK.instant());
        bench.chats.appoint(BORIS, Role.ADMIN, CLOCK.instant());
        bench.telegram.say(BORIS, GROUP, "/latest");
        bench.telegram.awaitMessages(GROUP, 1);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private void press(Posted message, String data) {
        int before = bench.telegram.calls("answerCallbackQuery").size();
        bench.telegram.press(BORIS, message, data);
        assertThat(bench.telegram
                        .awaitCalls("answerCallbackQuery", before + 1)
                        .getLast()
                        .path("text")
                        .asText())
                .startsWith("Only the administrators");
    }

    @ParameterizedTest
    @ValueSource(longs = {ANN, GROUP})
    void whatIsForgedForAChatOfOthersIsRefused(long chat) {
        Posted card = bench.ask(BORIS, "/settings");
        List.of("set:%d:h", "set:%d:s=BRIEF", "set:%d:m", "set:%d:k=z", "new:%d:e", "sub:%d:-matinale")
                .forEach(data -> press(card, data.formatted(chat)));

        assertThat(bench.ask(BORIS, "/start setup_" + chat).text()).startsWith("Only the administrators");
        assertThat(bench.chats.settings(Address.of(chat))).isEqualTo(ChatSettings.USUAL);
        assertThat(bench.chats.subscriptions(Address.of(chat))).containsExactly("matinale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/unsubscribe matinale", "/mute harbour", "/language fr", "/forget"})
    void inAGroupOfOthersACommandIsRefused(String command) {
        bench.telegram.say(BORIS, GROUP, command);

        assertThat(bench.telegram.awaitMessages(GROUP, 2).getLast().text()).startsWith("Only the administrators");
    }

    @Test
    void noOwnerRulesInThePrivateChatOfAnother() {
        bench.telegram.press(OWNER, bench.ask(OWNER, "/settings"), "set:11:s=BRIEF");
        bench.telegram.awaitCalls("answerCallbackQuery", 1);

        assertThat(bench.chats.settings(Address.of(ANN))).isEqualTo(ChatSettings.USUAL);
    }

    @Test
    void whoAdministersTheGroupAsWellRulesThere() {
        bench.telegram.member(GROUP, BORIS, "administrator");
        bench.telegram.say(BORIS, GROUP, "/settings");
        bench.telegram.press(BORIS, bench.telegram.awaitMessage(GROUP, "Neighbours"), "set:-500:s=BRIEF");
        bench.telegram.awaitMessage(GROUP, "How should each story");

        assertThat(bench.chats.settings(Address.of(GROUP)).style()).isEqualTo(Style.BRIEF);
    }
}
