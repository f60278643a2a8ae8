package news.vigie.telegram.command.feed;

import java.util.List;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPage.View;
import news.vigie.telegram.button.FeedPress.Deed;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.feed.FeedLists;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/**
 * {@code /removefeed}, with a number, a name or an address; with nothing, buttons to choose with. Asks before a feed goes;
 * one that stands in a file is removed there. In private only: an address may hold a secret.
 */
public final class RemoveFeedCommand implements BotCommand {
    private static final FeedPage LIST = FeedPage.first(View.REMOVABLE);

    private final FeedDesk desk;
    private final FeedLists lists;

    public RemoveFeedCommand(FeedDesk desk) {
        this.desk = desk;
        this.lists = new FeedLists(desk);
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
        return Backstage.refusal(call).orElseGet(() -> allowed(call));
    }

    private Reply allowed(Call call) {
        if (call.arguments().isEmpty()) {
            return new Reply(List.of(lists.page(LIST, call.texts(), call.at())));
        }
        List<Feed> meant = MeantFeeds.by(desk.feeds(), call.arguments());
        return switch (meant.size()) {
            case 0 -> Reply.of(call.texts().html("removefeed.unknown", call.arguments()));
            case 1 -> ask(meant.getFirst(), call);
            default ->
                Reply.of(
                        call.texts().html("pausefeed.several", call.arguments()),
                        FeedLists.choice(meant, Deed.REMOVE, LIST));
        };
    }

    private static Reply ask(Feed feed, Call call) {
        return feed.origin() == Origin.FILE
                ? Reply.of(call.texts().html("removefeed.file", feed.name()))
                : new Reply(List.of(FeedLists.removal(feed, LIST, call.texts())));
    }
}
