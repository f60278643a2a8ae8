package news.vigie.cli;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import news.vigie.pipeline.address.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie feeds add}: watches one more feed. */
@Command(name = "add", description = "watches the feed at this address")
final class AddFeedCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "URL",
            converter = WebAddress.class,
            description = "of a feed, or of a page that names one")
    URI url = URI.create("about:blank");

    @Option(names = "--first", description = "of several feeds that a page names, the best")
    boolean first;

    @Option(names = "--name", paramLabel = "NAME", description = "what readers see; otherwise the feed’s own title")
    @Nullable
    String name;

    @Option(names = "--topics", paramLabel = "TOPIC", split = ",", description = "by which digests choose")
    List<String> topics = new ArrayList<>();

    @Option(
            names = "--links",
            paramLabel = "CSS",
            converter = CssRule.class,
            description = "of the links of a page that has no feed")
    @Nullable
    String links;

    private final Opened opened;
    private final Speech speech;
    private final Looking looking;
    private final InstantSource clock;

    AddFeedCommand(Opened opened, Speech speech, Looking looking, InstantSource clock) {
        this.opened = opened;
        this.speech = speech;
        this.looking = looking;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return opened.run(service -> switch (looking.find(defined(url))) {
            case Finding.Feed found -> added(service.feeds(), found);
            case Finding.Candidates candidates -> chosen(service.feeds(), candidates.feeds());
            case Finding.Nothing nothing -> {
                new Preview(speech).tell(url, nothing);
                yield ExitCode.FAILED;
            }
        });
    }

    private int chosen(Feeds feeds, List<Finding.Feed> found) {
        if (first) {
            return added(feeds, found.getFirst());
        }
        speech.tell("cli.feeds.candidates", url.toString());
        new Preview(speech).show(found);
        return ExitCode.FAILED;
    }

    private int added(Feeds feeds, Finding.Feed found) {
        boolean known = feeds.byUrl(found.url()).isPresent();
        FeedDefinition definition = defined(found.url());
        Feed feed = feeds.add(
                name == null ? definition.named(found.feed().title()) : definition, Origin.STORE, clock.instant());
        if (known) {
            speech.tell("cli.feeds.known", feed.name());
        }
        speech.print(feed.id() + "\t" + feed.name() + "\t" + feed.definition().url());
        return ExitCode.DONE;
    }

    private FeedDefinition defined(URI address) {
        List<String> about = topics.stream()
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
        return new FeedDefinition(address, name, about, null, 1.0, null, true, null, links, Map.of());
    }
}
