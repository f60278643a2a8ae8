package news.vigie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import news.vigie.digest.Address;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.pipeline.pace.Pace;
import news.vigie.pipeline.pace.ServerLimits;
import org.junit.jupiter.api.Test;

/**
 * The same minute for two hundred chats, with commands and pressed buttons in between, over lines of every speed. Nobody
 * waits for the clock: the moments are played one after the other.
 */
class RushHourTest {
    private static final Instant EIGHT = Instant.parse("2027-03-05T08:00:00Z");
    private static final int LONGEST_LINE = 400;

    private final Pace pace = new Pace(new DeliverySettings(true, Duration.ofHours(1), 30, 1, 20));
    private final ServerLimits server = new ServerLimits();
    private final Random chance = new Random(8);
    private final PriorityQueue<Moment> moments = new PriorityQueue<>(Comparator.comparing(Moment::at));
    private final List<Arrival> arrivals = new ArrayList<>();
    private int refused;

    private record Moment(Instant at, Runnable deed) {}

    private record Arrival(String chat, Duration after) {}

    /** A message that asks again and again until it may go, travels, is counted by the server on its way, and lands. */
    private void send(
            Address to, Instant wanted, BiFunction<Address, Instant, Instant> asking, Consumer<Instant> landed) {
        ask(to, wanted, wanted, asking, landed);
    }

    private void ask(
            Address to,
            Instant wanted,
            Instant at,
            BiFunction<Address, Instant, Instant> asking,
            Consumer<Instant> landed) {
        moments.add(new Moment(at, () -> {
            Instant next = asking.apply(to, at);
            if (next.isAfter(at)) {
                ask(to, wanted, next, asking, landed);
                return;
            }
            Instant counted = at.plusMillis(chance.nextInt(LONGEST_LINE));
            Instant back = counted.plusMillis(chance.nextInt(LONGEST_LINE));
            moments.add(new Moment(counted, () -> count(to, wanted, counted)));
            moments.add(new Moment(back, () -> {
                pace.landed(to, back);
                landed.accept(back);
            }));
        }));
    }

    private void count(Address to, Instant wanted, Instant at) {
        refused += server.takes(to.chat(), at) ? 0 : 1;
        arrivals.add(new Arrival(to.chat(), Duration.between(wanted, at)));
    }

    private void play() {
        while (!moments.isEmpty()) {
            moments.remove().deed().run();
        }
    }

    /** So many parts, each when the one before has landed. */
    private void post(Address to, int parts) {
        postAt(to, parts, EIGHT);
    }

    private void postAt(Address to, int parts, Instant at) {
        if (parts > 0) {
            send(to, at, pace::post, back -> postAt(to, parts - 1, back));
        }
    }

    private static Address person(int number) {
        return Address.of(1000 + number);
    }

    private static Address group(int number) {
        return Address.of(-1000 - number);
    }

    @Test
    void noMessageIsRefusedAndAllArrive() {
        IntStream.range(0, 120).forEach(i -> post(person(i), 2));
        IntStream.range(0, 80).forEach(i -> post(group(i), 3));
        for (int i = 0; i < 40; i++) {
            send(group(i % 4), EIGHT.plusMillis(250L * i), pace::answer, back -> {});
            send(group(40 + i % 3), EIGHT.plusMillis(400L * i), pace::change, back -> {});
        }
        play();

        assertThat(refused).isZero();
        assertThat(arrivals).hasSize(120 * 2 + 80 * 3 + 80);
    }

    @Test
    void whoWritesMeanwhileIsAnsweredWithinTwoSeconds() {
        IntStream.range(0, 200).forEach(i -> post(i % 2 == 0 ? person(i) : group(i), 3));
        IntStream.range(0, 15)
                .forEach(i -> send(person(5000 + i), EIGHT.plusMillis(700L * i), pace::answer, back -> {}));
        play();

        assertThat(refused).isZero();
        assertThat(arrivals)
                .filteredOn(arrival -> Long.parseLong(arrival.chat()) >= 6000)
                .hasSize(15)
                .allSatisfy(arrival -> assertThat(arrival.after()).isLessThan(Duration.ofSeconds(2)));
    }

    @Test
    void aChannelWhoseButtonsArePressedHasRoomForItsNews() {
        var news = new ArrayList<Instant>();
        IntStream.range(0, 60).forEach(i -> send(group(0), EIGHT.plusMillis(100L * i), pace::change, back -> {}));
        IntStream.range(0, 8).forEach(i -> send(group(0), EIGHT.plusSeconds(20), pace::post, news::add));
        play();

        assertThat(refused).isZero();
        assertThat(news).hasSize(8).allMatch(moment -> moment.isBefore(EIGHT.plusSeconds(36)));
    }
}
