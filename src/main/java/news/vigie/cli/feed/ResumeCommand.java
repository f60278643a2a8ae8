package news.vigie.cli.feed;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vigie feeds resume}. */
@Command(name = "resume", description = "visits it again")
final class ResumeCommand implements Callable<Integer> {
    @Mixin
    ChosenFeed chosen = new ChosenFeed();

    private final FeedCare care;

    ResumeCommand(FeedCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        return care.with(
                chosen,
                (feeds, feed) -> care.done(
                        feeds.pause(feed.id(), false),
                        feed.paused() ? "cli.feeds.resumed" : "cli.feeds.not-paused",
                        feed));
    }
}
