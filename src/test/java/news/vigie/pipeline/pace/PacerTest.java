package news.vigie.pipeline.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import news.vigie.digest.Address;
import org.junit.jupiter.api.Test;

class PacerTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Address PERSON = new Address("42", null);
    private static final Address CHANNEL = new Address("@le_soir", null);

    private final Pacer pacer = new Pacer(new DeliverySettings(true, Duration.ofHours(1), 30, 1, 20));

    @Test
    void theFirstMessageMayGoAtOnce() {
        assertThat(pacer.next(PERSON, NOON)).isEqualTo(NOON);
    }

    @Test
    void theSecondToTheSameChatWaitsASecond() {
        pacer.sent(PERSON, NOON);

        assertThat(pacer.next(PERSON, NOON.plusMillis(300))).isEqualTo(NOON.plusSeconds(1));
        assertThat(pacer.next(CHANNEL, NOON.plusMillis(300))).isEqualTo(NOON.plusMillis(300));
    }

    @Test
    void threadsOfOneChatShareItsPace() {
        pacer.sent(new Address("-100", 7), NOON);

        assertThat(pacer.next(new Address("-100", 8), NOON)).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void theTwentyFirstOfAMinuteToAChannelWaitsForTheMinute() {
        for (int i = 0; i < 20; i++) {
            pacer.sent(CHANNEL, NOON.plusSeconds(i));
        }

        assertThat(pacer.next(CHANNEL, NOON.plusSeconds(30))).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void aPersonHasNoLimitAMinute() {
        for (int i = 0; i < 20; i++) {
            pacer.sent(PERSON, NOON.plusSeconds(i));
        }

        assertThat(pacer.next(PERSON, NOON.plusSeconds(30))).isEqualTo(NOON.plusSeconds(30));
    }

    @Test
    void thirtyASecondGoInAll() {
        for (int i = 0; i < 30; i++) {
            pacer.sent(new Address(Integer.toString(i + 1), null), NOON.plusMillis(i));
        }

        assertThat(pacer.next(CHANNEL, NOON.plusMillis(100))).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void aChannelIsOneByItsNameAndByItsNumber() {
        Address number = Address.of(-1001);
        pacer.begun(CHANNEL);
        pacer.know(Map.of("@le_soir", -1001L));
        pacer.landed(CHANNEL, NOON);

        assertThat(pacer.next(number, NOON)).isEqualTo(NOON.plusSeconds(1));
        assertThat(pacer.next(new Address("@Le_Soir", null), NOON)).isEqualTo(NOON.plusSeconds(1));

        pacer.hold(number, NOON.plusSeconds(30));
        assertThat(pacer.next(CHANNEL, NOON.plusSeconds(10))).isEqualTo(NOON.plusSeconds(30));
    }

    @Test
    void aHeldChatWaitsAndTheOthersDoNot() {
        pacer.hold(CHANNEL, NOON.plusSeconds(30));

        assertThat(pacer.next(CHANNEL, NOON.plusSeconds(1))).isEqualTo(NOON.plusSeconds(30));
        assertThat(pacer.next(PERSON, NOON.plusSeconds(1))).isEqualTo(NOON.plusSeconds(1));
    }
}
