package news.vigie.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import news.vigie.pipeline.answer.Tallies.Tally;
import news.vigie.telegram.desk.ServiceDesk;

/** How a service fares that is told so. */
final class Backroom implements ServiceDesk {
    final List<Trouble> troubles = new CopyOnWriteArrayList<>();
    final List<Path> copies = new CopyOnWriteArrayList<>();
    final AtomicInteger uncertain = new AtomicInteger();
    volatile boolean olderCopy;
    volatile Missed missed = Missed.none();
    final AtomicInteger breaks = new AtomicInteger();
    volatile long copyBytes = 3L << 20;

    @Override
    public Figures figures() {
        Instant now = Bench.CLOCK.instant();
        return new Figures(
                IntStream.range(0, 14)
                        .mapToObj(day -> new Tally(now.minus(Duration.ofDays(13L - day)), 100 + day, 40 + day))
                        .toList(),
                ZoneOffset.UTC,
                12_345,
                200L << 20);
    }

    @Override
    public List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public int uncertain() {
        return uncertain.get();
    }

    @Override
    public void knownAsUncertain(Instant by) {
        uncertain.set(0);
    }

    @Override
    public boolean isOlderCopy() {
        if (breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the store is busy");
        }
        return olderCopy;
    }

    @Override
    public void knownAsOlderCopy() {
        olderCopy = false;
    }

    @Override
    public Missed missed() {
        return missed;
    }

    @Override
    public void knownAsMissed(Missed told) {
        missed = Missed.none();
    }

    @Override
    public Copy copy() {
        try {
            Path file = Files.createTempFile("copy", ".zip");
            Files.writeString(file, "everything");
            copies.add(file);
            return new Copy.Made(file, copyBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
