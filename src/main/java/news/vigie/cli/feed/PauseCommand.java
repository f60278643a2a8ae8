package news.vigie.cli.feed;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vigie feeds pause}. */
@Command(name = "pause", description = "leaves it alone until it is resumed")
final class PauseCommand implements Callable<Integer> {
    @Mixin
    ChosenFeed chosen = new ChosenFeed();

    private final FeedCare care;

    PauseCommand(FeedCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        return care.with(
                chosen,
                (feeds, feed) -> care.done(
                        feeds.pause(feed.id(), true),
                        feed.paused() ? "cli.feeds.paused-already" : "cli.feeds.paused",
                        feed));
    }
}
