package news.vigie.cli;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.source.Gathering;
import news.vigie.cli.source.SourceReader;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.feed.Origin;
import news.vigie.http.HttpSettings;
import news.vigie.http.OkHttpFetcher;
import news.vigie.language.Language;
import news.vigie.render.EditionFormat;
import news.vigie.story.Candidate;
import news.vigie.story.Report;
import news.vigie.story.Story;
import news.vigie.story.StoryGrouper;
import news.vigie.story.StoryMerger;
import news.vigie.story.StoryRanker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie digest SOURCE…}: a digest now, on the terminal; nothing is stored, nothing needs to be set. */
@Command(name = "digest", description = "a digest now, of feeds, web pages or files")
final class DigestCommand implements Callable<Integer> {
    static final String FORMATS = "text, html, telegram, json or markdown";

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "addresses of feeds or pages, or files (.html, .txt, .xml, .opml)")
    List<String> sources = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = FORMATS)
    Optional<String> format = Optional.empty();

    @Option(names = "--since", paramLabel = "6h", converter = DurationWords.class, description = "only what is younger")
    @Nullable
    Duration since;

    @Option(names = "--stories", paramLabel = "N", description = "how many stories at most")
    int stories = 8;

    @Option(names = "--bullets", paramLabel = "N", description = "how many bullets a story")
    int bullets = BriefSettings.DEFAULT.bullets();

    @Option(names = "--language", paramLabel = "fr", description = "of headings and dates")
    @Nullable
    String language;

    private final Terminal terminal;
    private final Speech speech;
    private final InstantSource clock;

    DigestCommand(Terminal terminal, Speech speech, InstantSource clock) {
        this.terminal = terminal;
        this.speech = speech;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        EditionFormat form = format(format, terminal);
        Instant now = clock.instant();
        BriefSettings usual = BriefSettings.DEFAULT;
        var settings = new BriefSettings(bullets, usual.maxWords(), usual.quotes(), usual.actors());
        Gathering gathering = gather(now, settings);
        gathering.failures().forEach(failure -> speech.tell("cli.digest.failure", failure.source(), failure.reason()));
        if (gathering.reports().isEmpty()) {
            speech.tell("cli.digest.nothing");
            return gathering.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
        speech.print(form.render(edition(gathering.reports(), settings, now)).stripTrailing());
        return gathering.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    static EditionFormat format(Optional<String> name, Terminal terminal) {
        if (name.isEmpty() || name.get().equalsIgnoreCase("text")) {
            return terminal.colour() ? EditionFormat.COLOUR : EditionFormat.TEXT;
        }
        try {
            return EditionFormat.valueOf(name.get().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadFormatException(name.get());
        }
    }

    /** A format that does not exist: the call is wrong. */
    static final class BadFormatException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadFormatException(String name) {
            super("--format " + name + ": choose " + FORMATS);
        }
    }

    private Gathering gather(Instant now, BriefSettings settings) {
        try (var fetcher = new OkHttpFetcher(allowing(sources))) {
            return new SourceReader(fetcher, new BriefWriter(new BuiltInEditor(), settings), now).read(sources);
        }
    }

    /** A host that was typed by the person at the terminal may be a private one. */
    private static HttpSettings allowing(List<String> sources) {
        List<String> hosts = sources.stream()
                .filter(source -> source.matches("(?i)https?://.*"))
                .map(source -> URI.create(source).getHost())
                .filter(host -> host != null)
                .toList();
        HttpSettings usual = HttpSettings.DEFAULT;
        return new HttpSettings(
                usual.userAgent(),
                usual.maxBytes(),
                usual.timeout(),
                usual.concurrency(),
                usual.perHost(),
                usual.hostDelay(),
                hosts,
                usual.robots());
    }

    private Edition edition(List<Report> reports, BriefSettings settings, Instant now) {
        Instant to = now.plusMillis(1);
        Instant from = since != null
                ? now.minus(since)
                : reports.stream()
                        .map(Report::time)
                        .min(Comparator.naturalOrder())
                        .orElse(now);
        var draft = new EditionMaker.Draft(definition(), Optional.empty(), Edition.ALL, from, to, now, false);
        return new EditionMaker(new StoryRanker(), new StoryMerger(settings)).make(draft, grouped(reports), Set.of());
    }

    private static List<Story> grouped(List<Report> reports) {
        var grouper = new StoryGrouper(Duration.ofDays(3));
        Map<Long, List<Report>> stories = new LinkedHashMap<>();
        reports.stream().sorted(Comparator.comparing(Report::time)).forEach(report -> {
            var article = report.article();
            var candidate = new Candidate(article.title(), article.text(), article.language(), report.time());
            OptionalLong placed = grouper.place(candidate);
            long story = placed.orElse(stories.size() + 1L);
            grouper.add(candidate, story);
            stories.computeIfAbsent(story, id -> new ArrayList<>()).add(report);
        });
        return stories.entrySet().stream()
                .map(e -> new Story(e.getKey(), e.getValue()))
                .toList();
    }

    private DigestDefinition definition() {
        Language chosen = language == null ? terminal.language() : Language.of(language);
        return new DigestDefinition(
                "now",
                speech.text("cli.digest.title"),
                null,
                Selection.EVERYTHING,
                chosen,
                stories,
                1,
                new Window.SinceLast(),
                new Schedule(List.of(), null, Set.of(), ZoneId.systemDefault()),
                Style.FULL,
                false,
                PostFormat.HTML,
                List.of(),
                Origin.STORE);
    }
}
