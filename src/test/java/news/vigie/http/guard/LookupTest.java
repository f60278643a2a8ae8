package news.vigie.http.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LookupTest {
    @Test
    void aNameIsLookedUpOnceForAllWhoAskMeanwhile() throws Exception {
        var asked = new AtomicInteger();
        var gate = new CountDownLatch(1);
        try (var lookup = new Lookup(name -> {
            asked.incrementAndGet();
            await(gate);
            return List.of(InetAddress.getLoopbackAddress());
        })) {
            Future<List<InetAddress>> first = lookup.of("a.example");
            Future<List<InetAddress>> second = lookup.of("a.example");
            gate.countDown();

            assertThat(first.get()).isEqualTo(second.get());
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void whatCannotBeFoundIsAFailureAndNoThreadIsLost() {
        try (var lookup = new Lookup(name -> {
            throw new UnknownHostException(name);
        })) {
            for (int i = 0; i < 200; i++) {
                assertThat(lookup.of("a%d.example".formatted(i))).failsWithin(Duration.ofSeconds(5));
            }
        }
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
