package news.vigie.cli;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import news.vigie.feed.FeedDefinition;
import news.vigie.pipeline.address.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vigie feeds discover}: what a site has to read. */
@Command(name = "discover", description = "finds the feeds of a site, with their newest entries")
final class DiscoverCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "URL",
            converter = WebAddress.class,
            description = "of a feed, or of a page that names one")
    URI url = URI.create("about:blank");

    private final Speech speech;
    private final Looking looking;

    DiscoverCommand(Speech speech, Looking looking) {
        this.speech = speech;
        this.looking = looking;
    }

    @Override
    public Integer call() {
        var preview = new Preview(speech);
        return switch (looking.find(FeedDefinition.at(url))) {
            case Finding.Feed feed -> {
                preview.show(List.of(feed));
                yield ExitCode.DONE;
            }
            case Finding.Candidates candidates -> {
                preview.show(candidates.feeds());
                yield ExitCode.DONE;
            }
            case Finding.Nothing nothing -> {
                preview.tell(url, nothing);
                yield ExitCode.FAILED;
            }
        };
    }
}
