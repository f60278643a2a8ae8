package news.vigie.cli.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.article.Article;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.bench.site.Writer;
import news.vigie.language.Language;
import news.vigie.story.Candidate;
import news.vigie.story.StoryGrouper;

/**
 * What briefs and grouping cost, by the CPU time of the one thread that does them. Articles have about 500 words, half
 * of them French, each of events of its own: the costly case, as each begins a story.
 */
final class StoriesBench {
    private static final Duration WINDOW = Duration.ofDays(3);
    private static final Instant START = Instant.parse("2026-03-05T06:00:00Z");
    private static final int PIECES = 3;
    private static final int FEEDS = 1000;
    private static final double SECOND = 1e9;

    private final Writer writer = new Writer();
    private final BriefWriter briefs = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);
    private final int live;
    private final int warming;
    private final int articles;

    /**
     * A measurement.
     *
     * @param live how many articles are of the last three days
     * @param warming how many are worked on before anything is measured
     * @param articles how many are measured
     */
    StoriesBench(int live, int warming, int articles) {
        this.live = live;
        this.warming = warming;
        this.articles = articles;
    }

    Figures run() {
        long empty = HeapWatch.live();
        var grouper = new StoryGrouper(WINDOW);
        Tally restoring = tally(0, live, (article, number) -> grouper.add(candidate(article, number), number));
        long grown = HeapWatch.live() - empty;
        tally(live, warming, (article, number) -> briefAndGroup(grouper, article, number));
        int from = live + warming;
        Tally grouping = tally(from, articles, (article, number) -> group(grouper, article, number));
        Tally both = tally(from + articles, articles, (article, number) -> briefAndGroup(grouper, article, number));
        return new Figures()
                .put("live_articles", live)
                .put("restoring_cpu_ms", restoring.cpu.toMillis())
                .mebibytes("grouper_heap_mib", grown)
                .put("grouped_a_second", grouping.aSecond())
                .put("grouped_a_cpu_second", grouping.aCpuSecond())
                .put("brief_and_story_a_second", both.aSecond())
                .put("brief_and_story_a_cpu_second", both.aCpuSecond());
    }

    /** What is done with an article. */
    private interface Work {
        void on(Article article, int number);
    }

    private Tally tally(int from, int count, Work work) {
        var tally = new Tally();
        for (int number = from; number < from + count; number++) {
            Article article = article(number);
            int own = number;
            tally.add(Usage.ofThread(() -> work.on(article, own)));
        }
        return tally;
    }

    private void briefAndGroup(StoryGrouper grouper, Article article, int number) {
        briefs.write(article);
        group(grouper, article, number);
    }

    private void group(StoryGrouper grouper, Article article, int number) {
        var candidate = candidate(article, number);
        grouper.add(candidate, grouper.place(candidate).orElse(number));
    }

    private Candidate candidate(Article article, int number) {
        Instant time = START.plus(WINDOW.multipliedBy(number).dividedBy(live));
        return new Candidate(article.title(), article.text(), article.language(), time);
    }

    private Article article(int number) {
        int feed = number % FEEDS;
        int first = PIECES * (number / FEEDS);
        String text = IntStream.range(first, first + PIECES)
                .mapToObj(piece -> writer.write(feed, piece).text())
                .collect(Collectors.joining("\n\n"));
        Language language = feed % 2 == 0 ? Language.FRENCH : Language.ENGLISH;
        URI address = URI.create("http://news.invalid/" + number);
        return Article.ofText(address, writer.write(feed, first).title(), text, language);
    }

    /** How long so many took. */
    private static final class Tally {
        private Duration wall = Duration.ZERO;
        private Duration cpu = Duration.ZERO;
        private int times;

        void add(Usage usage) {
            wall = wall.plus(usage.wall());
            cpu = cpu.plus(usage.cpu());
            times++;
        }

        double aSecond() {
            return times * SECOND / Math.max(1, wall.toNanos());
        }

        double aCpuSecond() {
            return times * SECOND / Math.max(1, cpu.toNanos());
        }
    }
}
