package news.vigie.cli.feed;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.vigie.cli.ExitCode;
import news.vigie.cli.Speech;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.pipeline.Finding;
import news.vigie.pipeline.Whereabouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vigie feeds newaddress}: where a feed went, and on demand it is read there. */
@Command(name = "newaddress", description = "looks for where it went, and shows what may be it, the likeliest first")
final class NewAddressCommand implements Callable<Integer> {
    private static final int PREVIEW = 3;

    @Mixin
    ChosenFeed chosen = new ChosenFeed();

    @Option(names = "--take", description = "from now on it is read at the first of these")
    boolean take;

    private final FeedCare care;

    NewAddressCommand(FeedCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        return care.with(chosen, this::seek);
    }

    private int seek(Feeds feeds, Feed feed) {
        Speech speech = care.speech();
        return switch (care.looking().seek(feeds, feed, care.clock())) {
            case Whereabouts.Here here -> {
                speech.tell(
                        "cli.feeds.here",
                        feed.name(),
                        here.feed().feed().entries().size());
                yield ExitCode.DONE;
            }
            case Whereabouts.Nothing nothing -> {
                speech.tell("cli.feeds.nowhere", feed.name(), nothing.reason());
                yield ExitCode.FAILED;
            }
            case Whereabouts.Found found -> {
                found.candidates().forEach(this::show);
                if (take) {
                    move(feeds, feed, found.candidates());
                }
                yield ExitCode.DONE;
            }
        };
    }

    private void move(Feeds feeds, Feed feed, List<Finding.Feed> candidates) {
        var to = candidates.getFirst().url();
        feeds.move(feed.id(), to, care.clock().instant());
        care.speech().tell("cli.feeds.moved", feed.name(), to.toString());
    }

    private void show(Finding.Feed found) {
        Speech speech = care.speech();
        speech.print(
                found.url() + "\t" + Optional.ofNullable(found.feed().title()).orElse(""));
        found.feed().entries().stream().limit(PREVIEW).map(Entry::title).forEach(title -> speech.print("  " + title));
    }
}
