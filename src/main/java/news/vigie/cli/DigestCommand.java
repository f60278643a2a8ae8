package news.vigie.cli;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.source.Gathering;
import news.vigie.cli.source.Grouped;
import news.vigie.cli.source.SourceReader;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Measure;
import news.vigie.http.HttpSettings;
import news.vigie.http.OkHttpFetcher;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.render.EditionFormat;
import news.vigie.render.Messages;
import news.vigie.story.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie digest SOURCE…}: a digest now, on the terminal; nothing is stored, nothing needs to be set. */
@Command(name = "digest", description = "a digest now, of feeds, web pages or files")
final class DigestCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "addresses of feeds or pages, or files (.html, .txt, .xml, .opml)")
    List<String> sources = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "text, html, telegram, json or markdown")
    EditionFormat format = EditionFormat.TEXT;

    @Option(names = "--since", paramLabel = "6h", converter = DurationWords.class, description = "only what is younger")
    @Nullable
    Duration since;

    @Option(names = "--stories", paramLabel = "N", converter = Count.class, description = "how many stories at most")
    int stories = 8;

    @Option(names = "--bullets", paramLabel = "N", converter = Count.class, description = "how many bullets a story")
    int bullets = BriefSettings.DEFAULT.bullets();

    @Option(
            names = "--language",
            paramLabel = "fr",
            converter = LanguageCode.class,
            description = "of headings and dates")
    @Nullable
    Language language;

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
        Instant now = clock.instant();
        BriefSettings usual = BriefSettings.DEFAULT;
        var settings = new BriefSettings(bullets, usual.maxWords(), usual.quotes(), usual.actors());
        Gathering gathering = gather(now, settings);
        gathering.failures().forEach(this::tell);
        if (gathering.reports().isEmpty()) {
            speech.tell("cli.digest.nothing");
        } else {
            Edition edition = edition(gathering.reports(), settings, now);
            speech.print(FormatName.on(terminal, format).render(edition).stripTrailing());
        }
        return gathering.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void tell(Gathering.Failure failure) {
        speech.tell(Notice.of("cli.digest.failure", failure.source(), failure.reason()));
    }

    private Gathering gather(Instant now, BriefSettings settings) {
        try (var fetcher = new OkHttpFetcher(allowing(sources))) {
            return new SourceReader(fetcher, new BriefWriter(new BuiltInEditor(), settings), now).read(sources);
        }
    }

    /** A host that was typed by the person at the terminal may be a private one. */
    private static HttpSettings allowing(List<String> sources) {
        List<String> hosts = sources.stream()
                .flatMap(source -> SourceReader.address(source).stream())
                .map(URI::getHost)
                .filter(Objects::nonNull)
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
        Instant from = since != null
                ? now.minus(since)
                : reports.stream()
                        .map(Report::time)
                        .min(Comparator.naturalOrder())
                        .orElse(now);
        var draft = new EditionMaker.Draft(
                definition(), Optional.empty(), Edition.ALL, from, now.plusMillis(1), now, false);
        return new EditionMaker(settings).make(draft, Grouped.stories(reports), Set.of());
    }

    private DigestDefinition definition() {
        Language readers = language == null ? terminal.language() : language;
        return DigestDefinition.of(
                        "now", Messages.of(readers).text("cli.digest.title"), readers, ZoneId.systemDefault())
                .with(Measure.USUAL.atMost(stories));
    }
}
