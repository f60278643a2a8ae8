package news.vigie.telegram.command;

import java.util.ArrayList;
import java.util.List;
import news.vigie.render.Button;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPress;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.publish.DigestCards;
import news.vigie.telegram.wish.SettingsCommand;

/** Buttons to what is done by buttons, as far as whoever asks may: settings, feeds, digests. */
final class Doors {
    private final Rights rights;

    Doors(Rights rights) {
        this.rights = rights;
    }

    /** In private only, as what is behind them is. */
    boolean areOfStaff(Call call) {
        return call.isPrivate() && rights.allow(Audience.ADMINS, call);
    }

    boolean areOfChat(Call call) {
        return rights.allow(Audience.CHAT_ADMINISTRATORS, call);
    }

    List<Button> keys(Call call) {
        var row = new ArrayList<Button>();
        if (areOfChat(call)) {
            row.add(SettingsCommand.key(call.address(), call.texts()));
        }
        if (areOfStaff(call)) {
            String feeds = new FeedPress.Turn(FeedPage.first(FeedPage.View.ALL)).data();
            row.add(new Button(call.texts().plain("help.key.feeds"), null, feeds));
            row.add(DigestCards.key(call.texts()));
        }
        return row;
    }
}
