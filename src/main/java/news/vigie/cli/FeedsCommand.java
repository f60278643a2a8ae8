package news.vigie.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import news.vigie.feed.opml.Opml;
import news.vigie.feed.opml.OpmlReading;
import news.vigie.pipeline.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vigie feeds}: what is read. */
@Command(name = "feeds", description = "the feeds: list, add, remove, pause, resume, check, import, export, discover")
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

    @Command(name = "list", description = "every feed, how it fares, and when it is visited next")
    int list() {
        return opened.run(service -> {
            Map<Long, FeedHealth> healths = service.feeds().healths(clock.instant());
            service.feeds().all().forEach(feed -> speech.print(line(feed, healths.get(feed.id()))));
            return ExitCode.DONE;
        });
    }

    private String line(Feed feed, FeedHealth health) {
        String state = health.signs().stream().map(speech::text).collect(Collectors.joining("; "));
        return String.join(
                "\t",
                Long.toString(feed.id()),
                feed.name(),
                feed.definition().url().toString(),
                String.join(",", feed.definition().topics()),
                Long.toString(health.entries()),
                String.valueOf(health.nextTry()),
                state);
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

    @Command(name = "remove", description = "watches it no more; its articles stay")
    int remove(@Parameters(paramLabel = "URL|ID", description = "as `vigie feeds list` shows them") String which) {
        return onFeed(which, (feeds, feed) -> feeds.remove(feed.id()));
    }

    @Command(name = "pause", description = "leaves it alone until it is resumed")
    int pause(@Parameters(paramLabel = "URL|ID", description = "as `vigie feeds list` shows them") String which) {
        return onPausable(which, true);
    }

    @Command(name = "resume", description = "visits it again")
    int resume(@Parameters(paramLabel = "URL|ID", description = "as `vigie feeds list` shows them") String which) {
        return onPausable(which, false);
    }

    private int onPausable(String which, boolean paused) {
        return opened.run(service -> found(service.feeds(), which)
                .map(feed -> service.feeds().pause(feed.id(), paused) ? ExitCode.DONE : ExitCode.FAILED)
                .orElseGet(() -> unknown(which)));
    }

    private int onFeed(String which, java.util.function.BiPredicate<Feeds, Feed> deed) {
        return opened.run(service -> found(service.feeds(), which)
                .map(feed -> {
                    if (feed.origin() == Origin.FILE) {
                        speech.tell("cli.feeds.in-file", feed.name());
                        return ExitCode.FAILED;
                    }
                    return deed.test(service.feeds(), feed) ? ExitCode.DONE : ExitCode.FAILED;
                })
                .orElseGet(() -> unknown(which)));
    }

    private int unknown(String which) {
        speech.tell("cli.feeds.unknown", which);
        return ExitCode.FAILED;
    }

    private static Optional<Feed> found(Feeds feeds, String which) {
        return which.matches("\\d{1,18}")
                ? feeds.byId(Long.parseLong(which))
                : feeds.all().stream()
                        .filter(feed -> feed.definition().url().toString().equals(which))
                        .findFirst();
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
