package news.vigie.cli.feed;

import java.util.Optional;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import picocli.CommandLine.Parameters;

/** The feed that a command is about, by its number or its address. */
final class ChosenFeed {
    @Parameters(paramLabel = "URL|ID", description = "as `vigie feeds list` shows them")
    String which = "";

    Optional<Feed> in(Feeds feeds) {
        return which.matches("\\d{1,18}")
                ? feeds.byId(Long.parseLong(which))
                : feeds.all().stream()
                        .filter(feed -> feed.definition().url().toString().equals(which))
                        .findFirst();
    }
}
