package news.vigie.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.vigie.CpuCost;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A folder of feeds read by Vigie and by ROME. {@code feedsPerCpuSecond} counts the CPU time of the one thread that reads,
 * so that neither the compiler nor what else runs on the machine counts; the score itself is the wall time of one round
 * over the folder. Rounds are counted, as on a busy machine no time is enough to be warm.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 80)
@Measurement(iterations = 20)
@Fork(1)
public class ParsingBenchmark {
    /** The feeds. Those that ROME refuses can be left out, so that both read the same. */
    @State(Scope.Benchmark)
    public static class Feeds {
        /** Feeds at any depth; a file that ends in {@code .txt} is none. */
        @Param("src/test/resources/feed")
        public String folder = "";

        /** Which of them: {@code all}, or those that ROME can read. */
        @Param({"rome", "all"})
        public String readable = "";

        List<FeedFile> files = List.of();

        @Setup
        public void load() throws IOException {
            files = FeedFile.in(Path.of(folder));
            if (readable.equals("rome")) {
                files = files.stream().filter(Feeds::romeReads).toList();
            }
        }

        private static boolean romeReads(FeedFile file) {
            try {
                readWithRome(file);
                return true;
            } catch (FeedException | IOException | IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** What an iteration cost. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Cost {
        private final CpuCost cpu = new CpuCost();

        @Setup(Level.Iteration)
        public void begin(BenchmarkParams plan) {
            cpu.begin(plan.getMeasurement().getCount());
        }

        @TearDown(Level.Iteration)
        public void end() {
            cpu.end();
        }

        /** The figure that counts. */
        public double feedsPerCpuSecond() {
            return cpu.itemsPerSecond();
        }
    }

    @Benchmark
    public void vigie(Feeds feeds, Cost cost, Blackhole hole) {
        var reader = new FeedReader();
        for (FeedFile file : feeds.files) {
            hole.consume(reader.read(file.bytes(), null, FeedFile.BASE));
        }
        cost.cpu.add(feeds.files.size());
    }

    /** What it refuses counts as read. */
    @Benchmark
    public void rome(Feeds feeds, Cost cost, Blackhole hole) throws IOException {
        for (FeedFile file : feeds.files) {
            try {
                hole.consume(readWithRome(file));
            } catch (FeedException | IllegalArgumentException e) {
                hole.consume(e);
            }
        }
        cost.cpu.add(feeds.files.size());
    }

    private static SyndFeed readWithRome(FeedFile file) throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(file.bytes())));
    }
}
