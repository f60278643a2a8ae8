package news.vigie.telegram.command.feed;

import java.util.List;
import news.vigie.feed.Feed;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPage.View;
import news.vigie.telegram.button.FeedPress.Deed;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.feed.FeedLists;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/**
 * {@code /pausefeed} and {@code /resumefeed}, with a number, a name or an address; with nothing, buttons to choose
 * with.
 */
public final class FeedSwitchCommand implements BotCommand {
    private final FeedDesk desk;
    private final FeedLists lists;
    private final boolean pause;

    private FeedSwitchCommand(FeedDesk desk, boolean pause) {
        this.desk = desk;
        this.lists = new FeedLists(desk);
        this.pause = pause;
    }

    public static FeedSwitchCommand pause(FeedDesk desk) {
        return new FeedSwitchCommand(desk, true);
    }

    public static FeedSwitchCommand resume(FeedDesk desk) {
        return new FeedSwitchCommand(desk, false);
    }

    @Override
    public String name() {
        return pause ? "pausefeed" : "resumefeed";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        if (!call.arguments().isEmpty()) {
            return named(call);
        }
        return call.isPrivate()
                ? new Reply(List.of(lists.page(list(), call.texts(), call.at())))
                : Reply.of(call.texts().html("feeds.private"));
    }

    private FeedPage list() {
        return FeedPage.first(pause ? View.VISITED : View.PAUSED);
    }

    private Reply named(Call call) {
        List<Feed> meant = MeantFeeds.by(desk.feeds(), call.arguments());
        return switch (meant.size()) {
            case 0 -> Reply.of(call.texts().html("removefeed.unknown", call.arguments()));
            case 1 -> turned(meant.getFirst(), call.texts());
            default -> several(meant, call);
        };
    }

    private Reply several(List<Feed> meant, Call call) {
        String question = call.texts().html("pausefeed.several", call.arguments());
        return call.isPrivate()
                ? Reply.of(question, FeedLists.choice(meant, pause ? Deed.PAUSE : Deed.RESUME, list()))
                : Reply.of(question);
    }

    private Reply turned(Feed feed, Texts texts) {
        if (feed.paused() == pause) {
            return Reply.of(texts.html(name() + ".already", feed.name()));
        }
        boolean done = desk.pause(feed.id(), pause);
        return Reply.of(texts.html(done ? name() + ".done" : "removefeed.unknown", feed.name()));
    }
}
