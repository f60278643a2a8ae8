package news.vigie.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import news.vigie.CpuCost;
import org.jsoup.Jsoup;
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
 * A folder of pages read by Vigie, by readability4j, and parsed by jsoup alone. {@code pagesPerCpuSecond} counts the CPU
 * time of the one thread that reads, so that neither the compiler nor what else runs on the machine counts; the score
 * itself is the wall time of one round over the folder. Rounds are counted, as on a busy machine no time is enough to be
 * warm.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 8)
@Fork(1)
public class ExtractionBenchmark {
    /** The pages. */
    @State(Scope.Benchmark)
    public static class Pages {
        /** Pages at any depth, {@code *.html}. */
        @Param("src/test/resources/article")
        public String folder = "";

        List<PageFile> files = List.of();

        @Setup
        public void load() throws IOException {
            files = PageFile.in(Path.of(folder));
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
        public double pagesPerCpuSecond() {
            return cpu.itemsPerSecond();
        }
    }

    @Benchmark
    public void vigie(Pages pages, Cost cost, Blackhole hole) {
        var extractor = new ArticleExtractor();
        for (PageFile file : pages.files) {
            hole.consume(extractor.extract(file.page(), Hints.NONE));
        }
        cost.cpu.add(pages.files.size());
    }

    /** It takes a text: the bytes are decoded for it as UTF-8, whatever they are. */
    @Benchmark
    public void readability4j(Pages pages, Cost cost, Blackhole hole) {
        for (PageFile file : pages.files) {
            String html = new String(file.page().body(), StandardCharsets.UTF_8);
            hole.consume(new Readability4J(file.page().url().toString(), html)
                    .parse()
                    .getTextContent());
        }
        cost.cpu.add(pages.files.size());
    }

    /** The least that any extractor on jsoup has to do: the tree and its text. */
    @Benchmark
    public void parse(Pages pages, Cost cost, Blackhole hole) {
        for (PageFile file : pages.files) {
            String html = new String(file.page().body(), StandardCharsets.UTF_8);
            hole.consume(Jsoup.parse(html, file.page().url().toString()).text());
        }
        cost.cpu.add(pages.files.size());
    }
}
