package news.vigie.telegram.command.feed;

import java.util.List;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.FeedDesk;
import news.vigie.telegram.talk.Html;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Texts;

/** {@code /removefeed URL or name}: no longer watches a feed; one that stands in a file is removed there. */
public final class RemoveFeedCommand implements BotCommand {
    private final FeedDesk desk;

    public RemoveFeedCommand(FeedDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "removefeed";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        if (call.arguments().isEmpty()) {
            return removable(call.texts());
        }
        List<Feed> meant = MeantFeeds.exactly(desk.feeds(), call.arguments());
        return switch (meant.size()) {
            case 0 -> Reply.of(call.texts().html("removefeed.unknown", call.arguments()));
            case 1 -> remove(meant.getFirst(), call.texts());
            default -> Reply.of(call.texts().html("removefeed.several", call.arguments()));
        };
    }

    private Reply remove(Feed feed, Texts texts) {
        if (feed.origin() == Origin.FILE) {
            return Reply.of(texts.html("removefeed.file", feed.name()));
        }
        boolean removed = desk.remove(feed.id());
        return Reply.of(texts.html(removed ? "removefeed.done" : "removefeed.unknown", feed.name()));
    }

    private Reply removable(Texts texts) {
        List<String> lines = desk.feeds().stream()
                .filter(feed -> feed.origin() == Origin.STORE)
                .map(feed -> "<code>/removefeed "
                        + Html.escape(feed.definition().url().toString()) + "</code>")
                .toList();
        return lines.isEmpty()
                ? Reply.of(texts.html("removefeed.none"))
                : Reply.ofLines(texts.html("removefeed.which") + "\n", lines);
    }
}
