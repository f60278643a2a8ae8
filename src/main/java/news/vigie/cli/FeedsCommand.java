package news.vigie.cli;

import java.util.Optional;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vigie feeds}: what is read. */
@Command(name = "feeds", description = "the feeds: list, add, remove, pause, resume, check, import, export, discover")
final class FeedsCommand {
    private final Opened opened;
    private final Speech speech;

    FeedsCommand(Opened opened, Speech speech) {
        this.opened = opened;
        this.speech = speech;
    }

    @Command(name = "list", description = "every feed, how it fares, and when it is visited next")
    int list() {
        return opened.run(service -> {
            service.feeds().all().forEach(feed -> speech.print(line(service.feeds(), feed)));
            return ExitCode.DONE;
        });
    }

    private String line(Feeds feeds, Feed feed) {
        FeedHealth health = feeds.health(feed.id());
        String state = feed.paused()
                ? speech.text("cli.feeds.paused")
                : health.problem() != null
                        ? speech.text(health.problem())
                        : speech.text(health.lastSuccess() == null ? "cli.feeds.new" : "cli.feeds.well");
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
}
