package news.vigie.cli.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.vigie.cli.Service;
import news.vigie.cli.Services;
import news.vigie.cli.bench.ask.Asking;
import news.vigie.cli.bench.ask.Readers;
import news.vigie.cli.bench.ask.Wait;
import news.vigie.cli.bench.site.Writer;
import news.vigie.notice.Notice;

/** How long those wait who ask the bot, over a store that is filled already. */
final class AnswersBench {
    private static final int RARE = 25;

    private final Services services;
    private final InstantSource clock;
    private final int asked;

    /** @param asked how often each kind of question is asked */
    AnswersBench(Services services, InstantSource clock, int asked) {
        this.services = services;
        this.clock = clock;
        this.asked = asked;
    }

    /** @param database of a copy of a store, for JDBC: its feeds are no longer visited afterwards */
    Figures run(String database) throws IOException {
        try (var readers = new Readers(clock);
                var home = BenchHome.over(services, database, new BenchHome.Bot(readers.url(), Readers.TOKEN))) {
            Usage indexing = Usage.of(home.service()::index);
            return new Figures()
                    .put("index_s", indexing.wall().toSeconds())
                    .put("index_cpu_s", indexing.cpu().toSeconds())
                    .table(
                            "answers",
                            measure(home.service(), readers).stream()
                                    .map(AnswersBench::figures)
                                    .toList());
        }
    }

    /** No feed is visited meanwhile. */
    List<Wait> measure(Service service, Readers readers) throws IOException {
        service.feeds().all().forEach(feed -> service.feeds().pause(feed.id(), true));
        Optional<Notice> refusal = service.start();
        if (refusal.isPresent()) {
            throw new IOException(refusal.get().toString());
        }
        return new Asking(readers, rare(), asked).measure();
    }

    /** Names that few articles hold. */
    private static List<String> rare() {
        var writer = new Writer();
        return IntStream.rangeClosed(1, RARE)
                .mapToObj(feed -> writer.write(feed, 1).title().split("\\P{L}", 2)[0])
                .toList();
    }

    /** Milliseconds from the question to the first message of the answer. */
    static Figures figures(Wait wait) {
        return new Figures()
                .put("asked", wait.of())
                .put("first_ms", wait.first().toNanos() / 1e6)
                .put("p50_ms", wait.half().toNanos() / 1e6)
                .put("p95_ms", wait.most().toNanos() / 1e6)
                .put("max_ms", wait.longest().toNanos() / 1e6);
    }
}
