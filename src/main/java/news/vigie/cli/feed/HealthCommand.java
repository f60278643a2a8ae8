package news.vigie.cli.feed;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.vigie.cli.ExitCode;
import news.vigie.cli.Speech;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedCase;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.feed.Feeds;
import news.vigie.render.VisitTimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie feeds health}: how the feeds fare, for people; those that need a look, the worst first. */
@Command(name = "health", description = "how the feeds fare: those that need a look, the worst first")
final class HealthCommand implements Callable<Integer> {
    @Option(names = "--all", description = "the others too")
    boolean all;

    private final FeedCare care;

    HealthCommand(FeedCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        return care.opened().run(service -> {
            show(service.feeds());
            return ExitCode.DONE;
        });
    }

    private void show(Feeds feeds) {
        Instant now = care.clock().instant();
        Map<Long, FeedHealth> healths = feeds.healths(now);
        care.speech().print(counted(healths));
        FeedCase.of(feeds.all(), healths).stream()
                .filter(one -> all || one.health().isTroubled())
                .sorted(FeedCase.WORST_FIRST)
                .forEach(one -> describe(one.feed(), one.health(), now));
    }

    private String counted(Map<Long, FeedHealth> healths) {
        Map<Level, Long> counts =
                healths.values().stream().collect(Collectors.groupingBy(FeedHealth::level, Collectors.counting()));
        return care.speech()
                .text(
                        "cli.feeds.counted",
                        healths.size(),
                        counts.getOrDefault(Level.DOWN, 0L),
                        counts.getOrDefault(Level.ODD, 0L),
                        counts.getOrDefault(Level.WAITING, 0L),
                        counts.getOrDefault(Level.WELL, 0L));
    }

    private static String words(Level level) {
        return switch (level) {
            case WELL -> "feed.level.well";
            case WAITING -> "feed.level.waiting";
            case ODD -> "feed.level.odd";
            case DOWN -> "feed.level.down";
        };
    }

    private void describe(Feed feed, FeedHealth health, Instant now) {
        Speech speech = care.speech();
        String level = speech.text(words(health.level()));
        speech.print("");
        speech.print("%d  %s  [%s]".formatted(feed.id(), feed.name(), level));
        speech.print("    " + feed.definition().shown());
        health.signs().forEach(sign -> speech.print("    - " + speech.text(sign)));
        var times = new VisitTimes(health.lastSuccess(), health.nextTry(), health.pace());
        speech.print("    " + times.words(speech.language(), now));
    }
}
