package news.vigie.pipeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.junit.jupiter.api.Test;

class LargePagesTest {
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger reading = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void twoLargeDocumentsAreReadAtATimeAndSmallOnesBesidesThem() throws Exception {
        Page large = page(1_000_001);
        var readers = new ArrayList<Thread>();
        for (int i = 0; i < 3; i++) {
            readers.add(Thread.ofPlatform().start(() -> LargePages.read(large, this::slowly)));
        }
        for (Thread reader : readers) {
            while (reader.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        Supplier<Integer> now = reading::get;

        assertThat(LargePages.read(page(1_000_000), now)).isEqualTo(2);
        gate.countDown();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(most).hasValue(2);
        assertThat(LargePages.read(large, now)).isZero();
    }

    private boolean slowly() {
        most.accumulateAndGet(reading.incrementAndGet(), Math::max);
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            reading.decrementAndGet();
        }
        return true;
    }

    private static Page page(int length) {
        return new Page(URI.create("https://phare.example/"), "text/html", new byte[length], Validators.NONE);
    }
}
