package news.vigie.cli.feed;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vigie feeds retry}. */
@Command(name = "retry", description = "has it visited first thing, even if it had ended")
final class RetryCommand implements Callable<Integer> {
    @Mixin
    ChosenFeed chosen = new ChosenFeed();

    private final FeedCare care;

    RetryCommand(FeedCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        return care.with(chosen, (feeds, feed) -> {
            feeds.hurry(feed.id(), care.clock().instant());
            return care.done(true, feed.paused() ? "cli.feeds.still-paused" : "cli.feeds.hurried", feed);
        });
    }
}
