package news.vigie.telegram.command.feed;

import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.intake.FeedLook;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /addfeed URL}: shows what a feed, or the feed of a page, would bring, and asks whether to add it. */
public final class AddFeedCommand implements BotCommand {
    private final FeedLook look;

    public AddFeedCommand(FeedLook look) {
        this.look = look;
    }

    @Override
    public String name() {
        return "addfeed";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        return Backstage.refusal(call).orElseGet(() -> looked(call));
    }

    private Reply looked(Call call) {
        if (call.arguments().isEmpty()) {
            return Reply.of(call.texts().html("addfeed.usage"));
        }
        return FeedAddress.read(call.arguments())
                .map(url -> new Reply(look.at(url, call.chat().id(), call.texts(), call.at())))
                .orElseGet(() -> Reply.of(call.texts().html("addfeed.address", call.arguments())));
    }
}
