package news.vigie.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import news.vigie.feed.opml.Opml;
import news.vigie.feed.opml.OpmlReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vigie feeds import}: takes the feeds of another reader over. */
@Command(name = "import", description = "adds the feeds of an OPML file")
final class ImportCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "an OPML file; without one, standard input")
    Path file = STANDARD_INPUT;

    private final Opened opened;
    private final Speech speech;
    private final Terminal terminal;
    private final InstantSource clock;

    ImportCommand(Opened opened, Speech speech, Terminal terminal, InstantSource clock) {
        this.opened = opened;
        this.speech = speech;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return opened.run(service -> {
            try {
                return imported(service.feeds(), Opml.read(bytes()));
            } catch (IOException e) {
                speech.tell("cli.unreadable-file", file.toString(), e.getClass().getSimpleName());
                return ExitCode.FAILED;
            }
        });
    }

    private byte[] bytes() throws IOException {
        return file.equals(STANDARD_INPUT) ? terminal.in().readAllBytes() : Files.readAllBytes(file);
    }

    private int imported(Feeds feeds, OpmlReading reading) {
        return switch (reading) {
            case OpmlReading.Read read -> {
                int added = added(feeds, read.feeds());
                read.flaws().forEach(this::tell);
                speech.tell("cli.feeds.imported", added, read.feeds().size() - added);
                yield read.flaws().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
            }
            case OpmlReading.Unreadable unreadable -> {
                speech.tell("cli.feeds.not-opml", file.toString(), unreadable.reason());
                yield ExitCode.FAILED;
            }
        };
    }

    /** Those that are watched, by their number, and where they went are asked for once, as lists may be long. */
    private int added(Feeds feeds, List<FeedDefinition> listed) {
        List<Feed> watched = feeds.all();
        Set<Long> known = watched.stream().map(Feed::id).collect(Collectors.toCollection(HashSet::new));
        Set<URI> places = watched.stream().map(Feed::address).collect(Collectors.toSet());
        int added = 0;
        for (FeedDefinition feed : listed) {
            if (!places.contains(feed.url())
                    && known.add(feeds.add(feed, Origin.STORE, clock.instant()).id())) {
                added++;
            }
        }
        return added;
    }

    private void tell(OpmlReading.Flaw flaw) {
        speech.tell("cli.digest.failure", flaw.line() == 0 ? file.toString() : file + ":" + flaw.line(), flaw.reason());
    }
}
