package news.vigie.cli.feed;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.vigie.cli.ExitCode;
import news.vigie.cli.Speech;
import news.vigie.cli.WebAddress;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.pipeline.address.Finding;
import news.vigie.pipeline.address.Whereabouts;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--to",
            paramLabel = "URL",
            converter = WebAddress.class,
            description = "it is read there, unsought")
    @Nullable
    URI to;

    @Option(names = "--back", description = "it is read at the address of its definition again")
    boolean back;

    private final FeedCare care;

    NewAddressCommand(FeedCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        return care.with(chosen, to != null || back ? this::told : this::seek);
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
                yield take ? taken(feeds, feed, found) : ExitCode.DONE;
            }
        };
    }

    /** Another feed may bear the same name. */
    private int taken(Feeds feeds, Feed feed, Whereabouts.Found found) {
        var best = found.candidates().getFirst().url();
        if (!found.sure()) {
            care.speech().tell("cli.feeds.unsure", feed.name(), best.toString());
            return ExitCode.FAILED;
        }
        return moved(feeds, feed, best);
    }

    private int told(Feeds feeds, Feed feed) {
        if (to == null || back) {
            feeds.move(feed.id(), null, care.clock().instant());
            care.speech().tell("cli.feeds.back", feed.name(), feed.definition().shown());
            return ExitCode.DONE;
        }
        return moved(feeds, feed, to);
    }

    private int moved(Feeds feeds, Feed feed, URI address) {
        feeds.move(feed.id(), address, care.clock().instant());
        care.speech().tell("cli.feeds.moved", feed.name(), address.toString());
        return ExitCode.DONE;
    }

    private void show(Finding.Feed found) {
        Speech speech = care.speech();
        speech.print(
                found.url() + "\t" + Optional.ofNullable(found.feed().title()).orElse(""));
        found.feed().entries().stream().limit(PREVIEW).map(Entry::title).forEach(title -> speech.print("  " + title));
    }
}
