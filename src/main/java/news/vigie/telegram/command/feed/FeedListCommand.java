package news.vigie.telegram.command.feed;

import java.util.List;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPage.View;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.feed.FeedLists;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /feeds}: every feed; {@code /feedhealth}: those that need a look, the worst first. Told in private only. */
public final class FeedListCommand implements BotCommand {
    private final String name;
    private final View view;
    private final FeedLists lists;

    private FeedListCommand(String name, View view, FeedDesk desk) {
        this.name = name;
        this.view = view;
        this.lists = new FeedLists(desk);
    }

    public static FeedListCommand feeds(FeedDesk desk) {
        return new FeedListCommand("feeds", View.ALL, desk);
    }

    public static FeedListCommand health(FeedDesk desk) {
        return new FeedListCommand("feedhealth", View.TROUBLED, desk);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        return call.isPrivate()
                ? new Reply(List.of(lists.page(FeedPage.first(view), call.texts(), call.at())))
                : Reply.of(call.texts().html("feeds.private"));
    }
}
