package news.vigie.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.feed.opml.Opml;
import news.vigie.feed.opml.OpmlReading;
import news.vigie.pipeline.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vigie feeds}: what is read. */
@Command(
        name = "feeds",
        description =
                "the feeds: list, health, add, remove, pause, resume, retry, newaddress, check, import, export, discover")
final class FeedsCommand {
    private static final int PREVIEW = 3;

    private final Opened opened;
    private final Speech speech;
    private final Looking looking;
    private final InstantSource clock;

    FeedsCommand(Opened opened, Speech speech, Looking looking, InstantSource clock) {
        this.opened = opened;
        this.speech = speech;
        this.looking = looking;
        this.clock = clock;
    }

    @Command(name = "add", description = "watches the feed at this address")
    int add(
            @Parameters(
                            paramLabel = "URL",
                            converter = WebAddress.class,
                            description = "of a feed, or of a page that names one")
                    URI url) {
        return opened.run(service -> switch (looking.find(url)) {
            case Finding.Feed found -> {
                Feed added = service.feeds()
                        .add(FeedDefinition.at(found.url()).named(found.feed().title()), Origin.STORE, clock.instant());
                speech.print(added.id() + "\t" + added.name() + "\t" + found.url());
                yield ExitCode.DONE;
            }
            case Finding.Candidates candidates -> {
                speech.tell("cli.feeds.candidates", url.toString());
                candidates.feeds().forEach(this::show);
                yield ExitCode.FAILED;
            }
            case Finding.Nothing nothing -> {
                speech.tell("cli.feeds.none", url.toString(), nothing.reason());
                yield ExitCode.FAILED;
            }
        });
    }

    @Command(name = "discover", description = "finds the feeds of a site, with their newest entries")
    int discover(
            @Parameters(
                            paramLabel = "URL",
                            converter = WebAddress.class,
                            description = "of a feed, or of a page that names one")
                    URI url) {
        switch (looking.find(url)) {
            case Finding.Feed feed -> show(feed);
            case Finding.Candidates candidates -> candidates.feeds().forEach(this::show);
            case Finding.Nothing nothing -> {
                speech.tell("cli.feeds.none", url.toString(), nothing.reason());
                return ExitCode.FAILED;
            }
        }
        return ExitCode.DONE;
    }

    private void show(Finding.Feed found) {
        speech.print(
                found.url() + "\t" + Optional.ofNullable(found.feed().title()).orElse(""));
        found.feed().entries().stream().limit(PREVIEW).map(Entry::title).forEach(title -> speech.print("  " + title));
    }

    @Command(name = "check", description = "fetches every feed once and says what came")
    int check() {
        return opened.run(service -> looking.checked(service.feeds().all(), speech) ? ExitCode.DONE : ExitCode.FAILED);
    }

    @Command(name = "import", description = "adds the feeds of an OPML file")
    int imported(@Parameters(paramLabel = "FILE", description = "an OPML file") Path file) {
        ToIntFunction<Service> work = service -> {
            try {
                return imported(service, file, Opml.read(Files.readAllBytes(file)));
            } catch (IOException e) {
                speech.tell("cli.unreadable-file", file.toString(), e.getClass().getSimpleName());
                return ExitCode.FAILED;
            }
        };
        return opened.run(work);
    }

    private int imported(Service service, Path file, OpmlReading reading) {
        return switch (reading) {
            case OpmlReading.Read read -> {
                List<FeedDefinition> feeds = read.feeds();
                feeds.forEach(feed -> service.feeds().add(feed, Origin.STORE, clock.instant()));
                read.problems().forEach(speech::tell);
                speech.tell("cli.feeds.imported", feeds.size());
                yield ExitCode.DONE;
            }
            case OpmlReading.Unreadable unreadable -> {
                speech.tell("cli.feeds.not-opml", file.toString(), unreadable.reason());
                yield ExitCode.FAILED;
            }
        };
    }

    @Command(name = "export", description = "all feeds as OPML, to standard output")
    int export() {
        return opened.run(service -> {
            speech.print(Opml.write(service.feeds().all()));
            return ExitCode.DONE;
        });
    }
}
