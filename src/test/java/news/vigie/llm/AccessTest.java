package news.vigie.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How often, and how many at once, a service is asked. */
class AccessTest {
    private static final String GOOD = "{\"bullets\": [7, 4, 1]}";
    private static final int WORKERS = 12;

    @Test
    void noMoreAskAtOnceThanMay() throws IOException, InterruptedException, ExecutionException {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        StandIn.Manner good = StandIn.saying(GOOD, 100);
        try (var desk = Desk.of(exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                good.answer(exchange);
            } finally {
                now.decrementAndGet();
            }
        })) {
            assertThat(together(desk)).allMatch(bullets -> bullets.size() == 3);
            assertThat(desk.service.asked()).hasSize(WORKERS);
            assertThat(most.get()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void whoWouldHaveToWaitTooLongTakesTheBuiltInEditor() throws IOException, InterruptedException, ExecutionException {
        var othersAreDone = new CountDownLatch(WORKERS - 2);
        StandIn.Manner good = StandIn.saying(GOOD, 100);
        var impatient = new Bounds(
                Desk.QUICK.connecting(), Desk.QUICK.answering(), Duration.ofMillis(20), 2, Desk.QUICK.bytes());
        try (var desk = Desk.of(
                exchange -> {
                    othersAreDone.await();
                    good.answer(exchange);
                },
                impatient)) {
            List<List<String>> all = together(desk, othersAreDone);

            assertThat(desk.service.asked()).hasSize(2);
            assertThat(all).filteredOn(Desk.builtIn(Samples.railway())::equals).hasSize(WORKERS - 2);
        }
    }

    @Test
    void aServiceThatFailsIsLeftAloneEverLonger() throws IOException {
        try (var desk = Desk.of(StandIn.status(500, ""))) {
            desk.bullets(Samples.railway());
            desk.bullets(Samples.railway());
            assertThat(desk.service.asked()).hasSize(1);

            desk.pass(Duration.ofSeconds(10));
            desk.bullets(Samples.railway());
            desk.pass(Duration.ofSeconds(10));
            desk.bullets(Samples.railway());
            assertThat(desk.service.asked()).hasSize(2);

            desk.pass(Duration.ofSeconds(10));
            desk.service.become(StandIn.saying(GOOD, 100));
            assertThat(desk.bullets(Samples.railway())).hasSize(3);
        }
    }

    @Test
    void aServiceThatAsksForAPauseGetsIt() throws IOException {
        try (var desk = Desk.of(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "300");
            StandIn.send(exchange, 429, "");
        })) {
            desk.bullets(Samples.railway());
            desk.pass(Duration.ofSeconds(299));
            desk.bullets(Samples.railway());
            assertThat(desk.service.asked()).hasSize(1);

            desk.pass(Duration.ofSeconds(1));
            desk.bullets(Samples.railway());
            assertThat(desk.service.asked()).hasSize(2);
        }
    }

    @Test
    void afterTheEndTheBuiltInEditorWrites() throws IOException {
        try (var desk = Desk.saying(GOOD)) {
            desk.editor.close();

            assertThat(desk.bullets(Samples.railway())).isEqualTo(Desk.builtIn(Samples.railway()));
            assertThat(desk.service.asked()).isEmpty();
        }
    }

    private static List<List<String>> together(Desk desk) throws InterruptedException, ExecutionException {
        return together(desk, new CountDownLatch(0));
    }

    private static List<List<String>> together(Desk desk, CountDownLatch done)
            throws InterruptedException, ExecutionException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<List<String>>>();
            for (int i = 0; i < WORKERS; i++) {
                running.add(workers.submit(() -> {
                    List<String> bullets = desk.bullets(Samples.railway());
                    done.countDown();
                    return bullets;
                }));
            }
            var all = new ArrayList<List<String>>();
            for (Future<List<String>> bullets : running) {
                all.add(bullets.get());
            }
            return all;
        }
    }
}
