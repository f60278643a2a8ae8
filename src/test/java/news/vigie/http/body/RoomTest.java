package news.vigie.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoomTest {
    private final AtomicInteger cancelled = new AtomicInteger();
    private final Room room = new Room(100);

    @Test
    void theLargestGivesWayWhereMemoryIsShort() throws Exception {
        Room.Share large = room.share(visit(Duration.ofSeconds(5)));
        try (Room.Share small = room.share(visit(Duration.ofSeconds(5)));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            large.grow(80);
            Future<?> waiting = threads.submit(() -> {
                small.grow(40);
                return null;
            });
            assertThatThrownBy(() -> {
                        while (true) {
                            large.grow(1);
                        }
                    })
                    .isInstanceOf(NoRoomException.class);
            large.close();
            waiting.get();

            assertThat(large.gaveWay()).isTrue();
            assertThat(small.gaveWay()).isFalse();
        }
    }

    @Test
    void whoIsTheLargestGoesWithoutHarmingOthers() throws Exception {
        try (Room.Share large = room.share(visit(Duration.ofSeconds(5)));
                Room.Share small = room.share(visit(Duration.ofSeconds(5)))) {
            small.grow(10);
            large.grow(80);

            assertThatThrownBy(() -> large.grow(20)).isInstanceOf(NoRoomException.class);
            assertThat(small.gaveWay()).isFalse();
            assertThat(cancelled).hasValue(0);
        }
    }

    @Test
    void whoHoldsRoomAndStandsStillIsBrokenOff() throws Exception {
        try (Room.Share still = room.share(visit(Duration.ofSeconds(5)));
                Room.Share small = room.share(visit(Duration.ofMillis(1)))) {
            still.grow(90);

            assertThatThrownBy(() -> small.grow(20)).isInstanceOf(NoRoomException.class);
            assertThat(still.gaveWay()).isTrue();
            assertThat(cancelled).hasValue(1);
        }
    }

    @Test
    void oneGivesWayForAllWhoWaitWhereItsRoomIsEnough() throws Exception {
        Room.Share large = room.share(visit(Duration.ofSeconds(5)));
        try (Room.Share middle = room.share(visit(Duration.ofSeconds(5)));
                Room.Share first = room.share(visit(Duration.ofMillis(1)));
                Room.Share second = room.share(visit(Duration.ofSeconds(5)))) {
            large.grow(60);
            middle.grow(30);

            assertThatThrownBy(() -> first.grow(20)).isInstanceOf(NoRoomException.class);
            var waiting = new Thread(() -> {
                try {
                    second.grow(20);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            waiting.start();
            while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            large.close();
            waiting.join();

            assertThat(large.gaveWay()).isTrue();
            assertThat(middle.gaveWay()).isFalse();
            assertThat(cancelled).hasValue(1);
        }
    }

    @Test
    void whoWaitsAndMustGiveWayDoesNotWaitForItsTimeToEnd() throws Exception {
        try (Room.Share still = room.share(visit(Duration.ofSeconds(5)));
                Room.Share large = room.share(visit(Duration.ofSeconds(20)));
                Room.Share small = room.share(visit(Duration.ofMillis(1)));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            still.grow(50);
            large.grow(40);
            Future<?> waiting = threads.submit(() -> {
                large.grow(60);
                return null;
            });
            while (!still.gaveWay()) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> small.grow(30)).isInstanceOf(NoRoomException.class);

            assertThat(waiting).failsWithin(Duration.ofSeconds(5));
        }
    }

    @Test
    void roomIsGivenBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (Room.Share share = room.share(visit(Duration.ZERO.plusMillis(1)))) {
                share.grow(100);
                share.goToBench();
            }
        }
        try (Room.Share one = room.share(visit(Duration.ofMillis(1)));
                Room.Share other = room.share(visit(Duration.ofMillis(1)))) {
            one.goToBench();
            one.goToBench();

            assertThatThrownBy(other::goToBench).isInstanceOf(NoRoomException.class);
        }
    }

    private Visit visit(Duration left) {
        return new Visit() {
            @Override
            public Duration left() {
                return left;
            }

            @Override
            public void cancel() {
                cancelled.incrementAndGet();
            }
        };
    }
}
