package news.vigie.cli.feed;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.vigie.cli.ExitCode;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedCase;
import news.vigie.feed.FeedHealth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code vigie feeds list}: a line for each feed, for programs and people: number, name, address, topics, entries, next
 * try, state, last success, time between visits, level; separated by tabs. Times are of ISO 8601, "-" where there is
 * none. What the columns are goes to standard error, so that every line of the output is a feed.
 */
@Command(name = "list", description = "every feed, how it fares, and when it is visited next")
final class ListCommand implements Callable<Integer> {
    @Option(names = "--troubled", description = "only those that need a look")
    boolean troubled;

    private final FeedCare care;

    ListCommand(FeedCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        return care.opened().run(service -> {
            care.speech().tell("cli.feeds.columns");
            Map<Long, FeedHealth> healths = service.feeds().healths(care.clock().instant());
            FeedCase.of(service.feeds().all(), healths).stream()
                    .filter(one -> !troubled || one.health().isTroubled())
                    .map(one -> line(one.feed(), one.health()))
                    .forEach(care.speech()::print);
            return ExitCode.DONE;
        });
    }

    private String line(Feed feed, FeedHealth health) {
        String state = health.signs().stream().map(care.speech()::text).collect(Collectors.joining("; "));
        return String.join(
                "\t",
                Long.toString(feed.id()),
                feed.name(),
                feed.definition().url().toString(),
                String.join(",", feed.definition().topics()),
                Long.toString(health.entries()),
                told(health.nextTry()),
                state,
                told(health.lastSuccess()),
                told(health.pace()),
                health.level().name().toLowerCase(Locale.ROOT));
    }

    private static String told(@Nullable Object time) {
        return time == null ? "-" : time.toString();
    }
}
