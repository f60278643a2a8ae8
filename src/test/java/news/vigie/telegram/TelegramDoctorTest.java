package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.telegram.api.BotIdentity;
import news.vigie.telegram.api.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramDoctorTest {
    private static TelegramDoctor doctor(String token, URI url) {
        return new TelegramDoctor(new TelegramSettings(new Token(token), url, List.of(), true));
    }

    @Test
    void namesTheBot() throws IOException {
        try (var telegram = new BotApi()) {
            assertThat(doctor(BotApi.TOKEN, telegram.url()).check())
                    .isEqualTo(new BotIdentity.Ok("vigie_test_bot", "https://t.me/vigie_test_bot"));
        }
    }

    @Test
    void knowsATokenThatTelegramDoesNot() throws IOException {
        try (var telegram = new BotApi()) {
            assertThat(doctor("123456:ANOTHER-TOKEN", telegram.url()).check()).isEqualTo(new BotIdentity.BadToken());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "token", "123456", "123456:", "abc:def", "123456:with space", "123456:TEST-TOKEN\n"})
    void seesAMalformedTokenWithoutAsking(String token) throws IOException {
        try (var telegram = new BotApi()) {
            assertThat(doctor(token, telegram.url()).check()).isEqualTo(new BotIdentity.Malformed());
            assertThat(telegram.calls("getMe")).isEmpty();
        }
    }

    @Test
    void blamesTheNetworkAndNotTheTokenForTheRest() throws IOException {
        try (var telegram = new BotApi()) {
            telegram.fail("getMe", new Fault.Page(502, false));
            assertThat(doctor(BotApi.TOKEN, telegram.url()).check()).isInstanceOf(BotIdentity.NetworkDown.class);
            telegram.vanish();
            assertThat(doctor(BotApi.TOKEN, telegram.url()).check()).isInstanceOf(BotIdentity.NetworkDown.class);
        }
    }

    @Test
    void knowsWhetherTheBotMayPost() throws IOException {
        try (var telegram = new BotApi()) {
            telegram.know(-1001, "channel", "harbour");
            TelegramDoctor doctor = doctor(BotApi.TOKEN, telegram.url());
            assertThat(doctor.reach(Address.of(-1001))).isEqualTo(new Reach.Open("harbour"));
            assertThat(doctor.reach(new Address("@harbour", null))).isEqualTo(new Reach.Open("harbour"));

            telegram.makeBot(1, -1001, "member");
            assertThat(doctor.reach(Address.of(-1001)))
                    .isEqualTo(new Reach.Barred(Notice.of("chat.may-not-post", "harbour")));
            telegram.makeBot(1, -1001, "left");
            assertThat(doctor.reach(Address.of(-1001)))
                    .isEqualTo(new Reach.Barred(Notice.of("chat.not-member", "harbour")));
            assertThat(doctor.reach(Address.of(-7)))
                    .isEqualTo(new Reach.Barred(Notice.of("chat.not-found", "Bad Request: chat not found", "-7")));
            telegram.vanish();
            assertThat(doctor.reach(Address.of(-1001))).isInstanceOf(Reach.Unknown.class);
        }
    }

    @Test
    void hasNothingToCheckWithoutAToken() {
        var settings = new TelegramSettings(null, URI.create("http://127.0.0.1:1"), List.of(), true);
        assertThatThrownBy(() -> new TelegramDoctor(settings).check()).isInstanceOf(IllegalStateException.class);
    }
}
