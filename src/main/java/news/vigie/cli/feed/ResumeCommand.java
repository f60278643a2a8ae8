package news.vigie.cli.feed;

import java.util.concurrent.Callable;
import news.vigie.cli.ExitCode;
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
        return care.with(chosen, (feeds, feed) -> feeds.pause(feed.id(), false) ? ExitCode.DONE : ExitCode.FAILED);
    }
}
