package news.vigie.telegram.command.feed;

import java.net.URI;
import java.util.List;
import news.vigie.feed.Feed;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.FeedDesk;
import news.vigie.telegram.talk.Html;
import news.vigie.telegram.talk.Reply;

/** {@code /sources}: what the bot reads, with links. */
public final class SourcesCommand implements BotCommand {
    private final FeedDesk desk;

    public SourcesCommand(FeedDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        List<Feed> read = desk.feeds().stream().filter(feed -> !feed.paused()).toList();
        if (read.isEmpty()) {
            return Reply.of(call.texts().html("feeds.none"));
        }
        List<String> lines = read.stream()
                .limit(Lines.MOST)
                .map(feed -> "• " + Html.link(URI.create(feed.definition().shown()), feed.name()))
                .toList();
        return Reply.ofLines(
                call.texts().html("sources.head", read.size()) + "\n", Lines.endedBy(lines, read.size(), call.texts()));
    }
}
