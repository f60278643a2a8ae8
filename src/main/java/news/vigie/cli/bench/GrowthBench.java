package news.vigie.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.Services;
import news.vigie.cli.bench.ask.Readers;
import news.vigie.cli.bench.ask.Wait;
import news.vigie.cli.bench.site.Press;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.intake.Collect;
import news.vigie.pipeline.intake.CollectSettings;

/** What a round costs over a store in which much is kept already. */
final class GrowthBench {
    private static final URI BASE = URI.create("http://news.invalid");
    private static final int FEEDS = 500;
    private static final int LISTED = 30;
    private static final int WARMING = 5_000;

    /** As many come through the ports, all others are copies of the old ones among them. */
    private static final int THROUGH_PORTS = 20_000;

    private static final Duration RECENT = Duration.ofDays(3);

    private final Services services;
    private final InstantSource clock;
    private final int recent;
    private final int asked;

    /**
     * A measurement.
     *
     * @param recent how many articles are of the last three days, whatever is stored
     * @param asked how often each kind of question is asked
     */
    GrowthBench(Services services, InstantSource clock, int recent, int asked) {
        this.services = services;
        this.clock = clock;
        this.recent = recent;
        this.asked = asked;
    }

    Figures run(List<Integer> sizes) throws IOException {
        measure(WARMING);
        var found = new ArrayList<Size>();
        for (int size : sizes) {
            found.add(measure(size));
        }
        Size first = found.getFirst();
        Size last = found.getLast();
        return new Figures()
                .put("recent", recent)
                .put("ratio_of_a_visit", last.costs.visitMicros() / first.costs.visitMicros())
                .put("ratio_of_a_visit_with_an_article", last.costs.articleMicros() / first.costs.articleMicros())
                .table("sizes", found.stream().map(Size::figures).toList())
                .table("answers", found.stream().flatMap(Size::answers).toList());
    }

    private Size measure(int stored) throws IOException {
        List<URI> feeds = IntStream.rangeClosed(1, FEEDS)
                .mapToObj(number -> BASE.resolve("/feed/" + number + ".xml"))
                .toList();
        int each = Math.min(stored, THROUGH_PORTS) / FEEDS;
        try (var readers = new Readers(clock);
                var home = BenchHome.openToFill(services, feeds)) {
            Usage filling = Usage.of(() -> new Stock(home.service().shelves(), BASE, clock.instant())
                    .fill(each, Math.min(each, recent / FEEDS)));
            Usage opening = Usage.of(() -> home.settle(
                    new BenchHome.Bot(readers.url(), Readers.TOKEN),
                    stored - each * FEEDS,
                    clock.instant().minus(RECENT)));
            var press = new Press(each, LISTED, clock.instant().minus(Duration.ofHours(each)));
            var writer = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);
            try (var collect = new Collect(
                    home.service().shelves(),
                    new PressFetcher(press),
                    writer,
                    CollectSettings.DEFAULT,
                    new Health(),
                    clock)) {
                var rounds = new StoredRounds(collect, home.service().feeds(), press, clock);
                var costs = rounds.measure();
                var words = Indexing.measure(home, rounds);
                var waits = new AnswersBench(services, clock, asked).measure(home.service(), readers);
                return new Size(stored, filling, opening, home.bytesOnDisk(), costs, words, waits);
            }
        }
    }

    /**
     * What was measured over one size of store.
     *
     * @param bytes on the disk
     */
    private record Size(
            int stored,
            Usage filling,
            Usage opening,
            long bytes,
            StoredRounds.Costs costs,
            Indexing.Costs words,
            List<Wait> waits) {
        Figures figures() {
            return new Figures()
                    .put("stored", stored)
                    .mebibytes("file_mib", bytes)
                    .put("fill_s", filling.wall().toSeconds())
                    .put("copy_and_open_s", opening.wall().toSeconds())
                    .put("first_article_ms", costs.first().wall().toMillis())
                    .mebibytes("heap_live_mib", costs.live())
                    .put("cpu_us_per_visit", costs.visitMicros())
                    .put("cpu_us_per_visit_with_an_article", costs.articleMicros())
                    .put("index_s", words.building().wall().toSeconds())
                    .put("index_cpu_s", words.building().cpu().toSeconds())
                    .mebibytes("index_mib", words.bytes())
                    .put("index_ms_per_article_added", words.millisAdded());
        }

        Stream<Figures> answers() {
            return waits.stream().map(wait -> AnswersBench.figures(wait).put("stored", stored));
        }
    }
}
