package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import news.vigie.digest.Address;
import news.vigie.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Address PERSON = Address.of(11);
    private static final Address GROUP = Address.of(-4_001);
    private static final Address SUPERGROUP = Address.of(-1_001_000_000_002L);
    private static final Address CHANNEL = Address.of(-1_001_000_000_001L);

    private final Numbers numbers = new Numbers(Ledger.NONE);

    @ParameterizedTest
    @CsvSource({
        "11, true",
        "-4001, true",
        "-999999999999, true",
        "-1000000000000, false",
        "-1001000000001, false",
        "@aldham, false",
    })
    void privateChatsAndBasicGroupsAreCountedTogetherAndNoOthers(String chat, boolean shared) {
        assertThat(Numbers.isShared(new Address(chat, null))).isEqualTo(shared);
    }

    @Test
    void aNumberOfOneCounterSaysNothingOfAnother() {
        numbers.seen(PERSON, 7, NOON);
        numbers.seen(CHANNEL, 8, NOON);

        assertThat(numbers.isKnown(GROUP, 7)).isTrue();
        assertThat(numbers.isKnown(CHANNEL, 7)).isFalse();
        assertThat(numbers.latest(GROUP)).hasValue(7);
        assertThat(numbers.latest(CHANNEL)).hasValue(8);
        assertThat(numbers.latest(SUPERGROUP)).isEmpty();
    }

    @Test
    void aTopicIsCountedWithItsChat() {
        numbers.seen(new Address(SUPERGROUP.chat(), 5), 9, NOON);

        assertThat(numbers.isKnown(SUPERGROUP, 9)).isTrue();
    }

    @Test
    void aPublicNameAndANumberAreOneChatHoweverTheNameIsWritten() {
        var named = new Address("@Aldham", null);
        numbers.seen(named, 9, NOON);
        numbers.know(Map.of("@aldham", -1_001_000_000_001L));
        numbers.seen(CHANNEL, 12, NOON);

        assertThat(numbers.isKnown(CHANNEL, 9)).isTrue();
        assertThat(numbers.latest(new Address("@ALDHAM", null))).hasValue(12);
    }

    @Test
    void onlyACallThatBeganLaterBringsALaterNumber() {
        numbers.sent(PERSON, 50, NOON, NOON.plusSeconds(30));
        numbers.sent(PERSON, 51, NOON.plusSeconds(20), NOON.plusSeconds(21));
        numbers.seen(PERSON, 49, NOON.plusSeconds(40));

        assertThat(numbers.firstAfter(GROUP, 40, NOON.plusSeconds(10))).hasValue(51);
        assertThat(numbers.firstAfter(GROUP, 51, NOON.plusSeconds(10))).isEmpty();
        assertThat(numbers.firstAfter(GROUP, 40, NOON.plusSeconds(20))).isEmpty();
        assertThat(numbers.firstAfter(CHANNEL, 40, NOON)).isEmpty();
    }

    @Test
    void whenACallBeganIsNotForgottenWhereTheNumberIsSeenAgain() {
        numbers.sent(PERSON, 50, NOON.plusSeconds(20), NOON.plusSeconds(21));
        numbers.answered(PERSON, 50, NOON.plusSeconds(22));

        assertThat(numbers.firstAfter(PERSON, 40, NOON)).hasValue(50);
    }

    @Test
    void aDateTellsNothingAsLongAsTelegramsClockIsNotKnown() {
        numbers.seen(PERSON, 50, NOON.plus(Duration.ofHours(1)), NOON.plus(Duration.ofHours(1)));

        assertThat(numbers.firstAfter(PERSON, 40, NOON)).isEmpty();
        assertThat(numbers.isKnown(PERSON, 50)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // Telegram's clock is later, date after noon by ours, later than noon for sure
        "0, 61, false",
        "0, 62, true",
        "300, 361, false",
        "300, 362, true",
        "-300, 60, false",
        "-300, 61, true",
    })
    void aDateIsLaterByAMinuteAndByAsMuchAsTheClocksDiffer(long ahead, long date, boolean later) {
        Instant begun = NOON.minusSeconds(600);
        numbers.dated(begun, begun.plusSeconds(ahead));
        numbers.seen(PERSON, 50, NOON.plusSeconds(date), NOON.plusSeconds(date));

        assertThat(numbers.firstAfter(PERSON, 40, NOON)).isEqualTo(later ? OptionalLong.of(50) : OptionalLong.empty());
    }

    @Test
    void whatTookLongMakesTheClocksDifferByAsMuchAsMayBe() {
        numbers.dated(NOON.minusSeconds(600), NOON.minusSeconds(500));
        numbers.seen(PERSON, 50, NOON.plusSeconds(150), NOON.plusSeconds(150));
        numbers.seen(PERSON, 51, NOON.plusSeconds(162), NOON.plusSeconds(162));

        assertThat(numbers.firstAfter(PERSON, 40, NOON)).hasValue(51);
    }

    @Test
    void whatIsOlderThanTwoHoursIsForgottenButForTheHighest() {
        numbers.seen(PERSON, 1, NOON);
        numbers.seen(PERSON, 2, NOON.plus(Duration.ofHours(1)));
        numbers.seen(CHANNEL, 1, NOON);
        numbers.seen(PERSON, 3, NOON.plus(Duration.ofMinutes(121)));

        assertThat(numbers.isKnown(PERSON, 1)).isFalse();
        assertThat(numbers.isKnown(PERSON, 2)).isTrue();
        assertThat(numbers.latest(CHANNEL)).hasValue(1);
    }

    @Test
    void ofManyTheHighestAreKept() {
        LongStream.rangeClosed(1, 6_000).forEach(number -> numbers.seen(PERSON, number, NOON));

        assertThat(numbers.isKnown(PERSON, 1_000)).isFalse();
        assertThat(numbers.isKnown(PERSON, 1_001)).isTrue();
    }

    @Test
    void answersAreKnownAfterTheNextStartAndPostsAreKnownByTheOutbox() {
        try (var database = Database.inMemory()) {
            var before = new Numbers(database.ledger());
            before.answered(PERSON, 7, NOON.minus(Duration.ofDays(3)));
            before.answered(PERSON, 8, NOON);
            before.sent(PERSON, 9, NOON, NOON);

            var after = new Numbers(database.ledger());
            after.remember(NOON.plusSeconds(60));
            assertThat(after.isKnown(PERSON, 7)).isFalse();
            assertThat(after.isKnown(PERSON, 8)).isTrue();
            assertThat(after.isKnown(PERSON, 9)).isFalse();
            assertThat(after.firstAfter(PERSON, 0, NOON.minusSeconds(1))).isEmpty();
        }
    }
}
