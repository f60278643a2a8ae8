package news.vigie.cli.feed;

import java.util.concurrent.Callable;
import news.vigie.cli.ExitCode;
import news.vigie.feed.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vigie feeds remove}. */
@Command(name = "remove", description = "watches it no more; its articles stay")
final class RemoveCommand implements Callable<Integer> {
    @Mixin
    ChosenFeed chosen = new ChosenFeed();

    private final FeedCare care;

    RemoveCommand(FeedCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        return care.with(chosen, (feeds, feed) -> {
            if (feed.origin() == Origin.FILE) {
                care.speech().tell("cli.feeds.in-file", feed.name());
                return ExitCode.FAILED;
            }
            return care.done(feeds.remove(feed.id()), "cli.feeds.removed", feed);
        });
    }
}
