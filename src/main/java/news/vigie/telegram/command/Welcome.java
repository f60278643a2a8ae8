package news.vigie.telegram.command;

import java.util.ArrayList;
import java.util.List;
import news.vigie.digest.Digests;
import news.vigie.render.Button;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.button.Press;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.publish.DigestCards;
import news.vigie.telegram.talk.Reply;

/** What the bot can do for whoever comes: first of all what is missing, for those who can mend that. */
final class Welcome {
    private final Digests digests;
    private final FeedDesk feeds;
    private final DigestButtons buttons;
    private final Doors doors;

    Welcome(Desks desks, DigestButtons buttons, Rights rights) {
        this.digests = desks.digests();
        this.feeds = desks.feeds();
        this.buttons = buttons;
        this.doors = new Doors(rights);
    }

    Reply to(Call call) {
        var rows = new ArrayList<List<Button>>();
        String next = feeds.feeds().isEmpty()
                ? withoutFeeds(call, rows)
                : digests.all().isEmpty() ? withoutDigests(call, rows) : choice(call, rows);
        var row = new ArrayList<Button>();
        row.add(new Button(call.texts().plain("start.key.help"), null, StartPanel.HELP));
        row.addAll(doors.keys(call));
        rows.add(row);
        return Reply.of(call.texts().html("start.welcome") + "\n\n" + next, rows);
    }

    private String withoutFeeds(Call call, List<List<Button>> rows) {
        if (!doors.areOfStaff(call)) {
            return call.texts().html("start.no-feeds");
        }
        rows.add(List.of(new Button(call.texts().plain("start.key.add"), null, StartPanel.ADD_FEED)));
        return call.texts().html("start.staff.no-feeds", call.texts().plain("start.example.feed"));
    }

    private String withoutDigests(Call call, List<List<Button>> rows) {
        boolean canMake = doors.areOfStaff(call);
        if (canMake) {
            rows.add(List.of(DigestCards.fresh(call.texts())));
        }
        rows.add(List.of(read(call)));
        return canMake
                ? call.texts().html("start.staff.no-digests", feeds.feeds().size())
                : call.texts().html("start.no-digests");
    }

    /** Who may not say what the chat gets is offered to read. */
    private String choice(Call call, List<List<Button>> rows) {
        if (!doors.areOfChat(call)) {
            rows.addAll(buttons.toRead(call.texts()));
            return call.texts().html("start.read");
        }
        rows.addAll(buttons.toSubscribe(call.address(), call.texts()));
        rows.add(List.of(read(call)));
        return call.texts().html("start.subscribe");
    }

    private static Button read(Call call) {
        return new Button(call.texts().plain("start.key.read"), null, new Press.Read("").data());
    }
}
