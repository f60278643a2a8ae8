package news.vigie.feed;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads broken feeds by the thousand and counts what must not be: a crash, an answer that is neither a feed nor a named
 * reason, a reading of more than five seconds of CPU. Each such document is written to a file, to become a test.
 */
public final class Mutations {
    private static final long LONGEST_NANOS = 5_000_000_000L;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private int feeds;
    private int entries;
    private int refused;
    private int crashes;
    private int unnamed;
    private int slow;
    private long longest;
    private long used;

    private Mutations(PrintStream out) {
        this.out = out;
    }

    /** {@code FOLDER COUNT SEED}: the feeds to break, how often, and by what chance; exit code 1 if any must not be. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("wanted: FOLDER COUNT SEED; found: " + String.join(" ", args));
        }
        var run = new Mutations(System.out);
        int count = Integer.parseInt(args[1]);
        List<byte[]> documents =
                FeedFile.in(Path.of(args[0])).stream().map(FeedFile::bytes).toList();
        var mutator = new Mutator(documents, Long.parseLong(args[2]));
        for (int turn = 0; turn < count; turn++) {
            run.read(mutator.next());
        }
        run.report(count);
        System.exit(run.crashes + run.unnamed + run.slow == 0 ? 0 : 1);
    }

    /** Whatever is thrown is what is sought. */
    @SuppressWarnings("CatchingUnchecked")
    private void read(byte[] document) throws IOException {
        long start = THREAD.getCurrentThreadCpuTime();
        try {
            judge(document, new FeedReader().read(document, null, FeedFile.BASE));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            crashes++;
            keep(document, "crash", e.toString());
        }
        long nanos = THREAD.getCurrentThreadCpuTime() - start;
        used += nanos;
        longest = Math.max(longest, nanos);
        if (nanos > LONGEST_NANOS) {
            slow++;
            keep(document, "slow", nanos / 1_000_000 + " ms");
        }
    }

    private void judge(byte[] document, FeedReading reading) throws IOException {
        switch (reading) {
            case FeedReading.Read read -> {
                feeds++;
                entries += read.feed().entries().size();
            }
            case FeedReading.Elsewhere leads -> refused++;
            case FeedReading.Unreadable none -> {
                refused++;
                if (none.reason().key().isBlank()) {
                    unnamed++;
                    keep(document, "unnamed", new String(document, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private void keep(byte[] document, String kind, String what) throws IOException {
        Path file = Files.createTempFile("mutation-" + kind, ".xml");
        Files.write(file, document);
        out.printf("%s: %s (%s)%n", kind, what, file);
    }

    private void report(int count) {
        out.printf(
                "%d documents: %d feeds with %d entries, %d refused with a reason%n", count, feeds, entries, refused);
        out.printf("crashes %d, neither feed nor reason %d, over 5 s %d%n", crashes, unnamed, slow);
        out.printf("CPU %.1f s, longest reading %.3f s%n", used / 1e9, longest / 1e9);
    }
}
