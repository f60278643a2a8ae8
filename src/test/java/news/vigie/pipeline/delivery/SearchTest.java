package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import news.vigie.digest.Address;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Instant OVER = Instant.parse("2026-03-05T12:00:15Z");
    private static final Instant EARLY = OVER.minusSeconds(10);
    private static final Instant LATE = OVER.plusSeconds(10);
    private static final Address PERSON = Address.of(11);
    private static final Address OTHER_PERSON = Address.of(12);
    private static final Address CHANNEL = Address.of(-1_001_000_000_001L);
    private static final int END = 25;

    private final Numbers numbers = new Numbers(Ledger.NONE);

    private static Search of(Address address) {
        return new Search(address, 41, OptionalLong.empty(), OVER);
    }

    /** Looks at so many numbers, none of which has a message. */
    private void seeNothing(Search search, int looks, Instant now) {
        for (int look = 0; look < looks; look++) {
            search.nothing(search.next(numbers, now).orElseThrow(), now);
        }
    }

    @Test
    void theFirstNumberIsTheOneAboveTheHighestThatWasKnown() {
        Search search = of(CHANNEL);

        assertThat(search.next(numbers, LATE)).hasValue(42);
        assertThat(search.next(numbers, LATE)).hasValue(42);
    }

    @Test
    void numbersThatAreKnownArePassedOver() {
        numbers.seen(CHANNEL, 42, EARLY);
        numbers.seen(CHANNEL, 43, EARLY);
        numbers.seen(PERSON, 44, EARLY);

        assertThat(of(CHANNEL).next(numbers, LATE)).hasValue(44);
    }

    @Test
    void twentyFiveInARowWithoutAMessageAreTheEndOfAChannel() {
        Search search = of(CHANNEL);
        seeNothing(search, END - 1, LATE);
        assertThat(search.next(numbers, LATE)).hasValue(41 + END);

        seeNothing(search, 1, LATE);
        assertThat(search.next(numbers, LATE)).isEmpty();
    }

    @Test
    void anotherMessageBeginsTheRowAnew() {
        Search search = of(CHANNEL);
        seeNothing(search, END - 1, LATE);
        search.another(search.next(numbers, LATE).orElseThrow());
        seeNothing(search, END - 1, LATE);

        assertThat(search.next(numbers, LATE)).isPresent();
    }

    @Test
    void whereAHigherNumberIsKnownTwentyFiveDeletedMessagesAreNotTheEnd() {
        numbers.seen(CHANNEL, 70, EARLY);
        Search search = of(CHANNEL);
        seeNothing(search, 28, LATE);

        assertThat(search.next(numbers, LATE)).hasValue(71);
        seeNothing(search, END - 1, LATE);
        assertThat(search.next(numbers, LATE)).hasValue(95);
        seeNothing(search, 1, LATE);
        assertThat(search.next(numbers, LATE)).isEmpty();
    }

    @Test
    void whereOthersAreCountedNoRowIsTheEnd() {
        Search search = of(PERSON);
        seeNothing(search, 10 * END, LATE);

        assertThat(search.next(numbers, LATE)).isPresent();
        assertThat(search.isTooFar()).isTrue();
    }

    @Test
    void aNumberThatWasGivenLaterIsTheEnd() {
        numbers.sent(OTHER_PERSON, 44, LATE, LATE);
        Search search = of(PERSON);
        seeNothing(search, 2, LATE);

        assertThat(search.next(numbers, LATE)).isEmpty();
        assertThat(search.before(numbers)).hasValue(44);
    }

    @Test
    void aNumberThatWasGivenBeforeTheCallHadSurelyEndedIsNoEnd() {
        numbers.sent(OTHER_PERSON, 44, EARLY, EARLY);
        Search search = of(PERSON);
        seeNothing(search, 2, LATE);

        assertThat(search.next(numbers, LATE)).hasValue(45);
        assertThat(search.before(numbers)).isEmpty();
    }

    @Test
    void anEndThatWasKnownBeforeTheNextStartIsKept() {
        var search = new Search(PERSON, 41, OptionalLong.of(43), OVER);
        assertThat(search.next(numbers, LATE)).hasValue(42);

        seeNothing(search, 1, LATE);
        assertThat(search.next(numbers, LATE)).isEmpty();
        assertThat(search.isToSound(numbers)).isFalse();
    }

    @Test
    void whereOthersAreCountedALaterNumberIsWantedAfterThreeInARow() {
        Search search = of(PERSON);
        seeNothing(search, 2, LATE);
        assertThat(search.isToSound(numbers)).isFalse();
        seeNothing(search, 1, LATE);
        assertThat(search.isToSound(numbers)).isTrue();

        numbers.sent(OTHER_PERSON, 60, LATE, LATE);
        assertThat(search.isToSound(numbers)).isFalse();
    }

    @Test
    void aChannelIsNeverSounded() {
        Search search = of(CHANNEL);
        seeNothing(search, END, LATE);

        assertThat(search.isToSound(numbers)).isFalse();
    }

    @Test
    void whatWasSeenTooEarlyIsLookedAtAgain() {
        Search search = of(CHANNEL);
        seeNothing(search, 5, EARLY);
        assertThat(search.after()).isEqualTo(41);
        assertThat(search.next(numbers, OVER)).hasValue(47);

        assertThat(search.next(numbers, LATE)).hasValue(42);
        seeNothing(search, END, LATE);
        assertThat(search.next(numbers, LATE)).isEmpty();
        assertThat(search.looks()).isEqualTo(5 + END);
    }

    @Test
    void aMessageThatIsAnotherIsSoHoweverEarlyItIsSeen() {
        Search search = of(CHANNEL);
        search.another(42);
        seeNothing(search, 1, EARLY);
        search.another(44);

        assertThat(search.after()).isEqualTo(42);
        assertThat(search.next(numbers, LATE)).hasValue(43);
    }

    @Test
    void aLookThatEndedLaterButBeganTooEarlyDoesNotCount() {
        Search search = of(CHANNEL);
        search.nothing(search.next(numbers, EARLY).orElseThrow(), OVER);

        assertThat(search.next(numbers, LATE)).hasValue(42);
    }

    @Test
    void afterTwoHundredLooksTheChatIsLeftAlone() {
        Search search = of(CHANNEL);
        for (int look = 0; look < 199; look++) {
            search.another(search.next(numbers, LATE).orElseThrow());
        }
        assertThat(search.isTooFar()).isFalse();
        search.another(search.next(numbers, LATE).orElseThrow());

        assertThat(search.isTooFar()).isTrue();
        assertThat(search.looks()).isEqualTo(200);
    }

    @Test
    void aMessageThatTelegramDatesLaterIsTheEndToo() {
        numbers.dated(EARLY, EARLY);
        numbers.seen(OTHER_PERSON, 44, OVER.plus(Duration.ofSeconds(62)), LATE);
        Search search = of(PERSON);
        seeNothing(search, 2, LATE);

        assertThat(search.next(numbers, LATE)).isEmpty();
    }
}
