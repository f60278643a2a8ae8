package news.vigie.telegram.command;

import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.reading.LatestPanel;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /latest [n]}: the newest stories. */
final class LatestCommand implements BotCommand {
    private static final int USUAL = 5;
    private static final int MOST = LatestPanel.MOST;

    private final LatestPanel panel;

    LatestCommand(NewsDesk desk) {
        panel = new LatestPanel(desk);
    }

    @Override
    public String name() {
        return "latest";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        if (!call.arguments().matches("\\d{0,4}")) {
            return Reply.of(call.texts().html("latest.usage", MOST));
        }
        int wanted = call.arguments().isEmpty() ? USUAL : Integer.parseInt(call.arguments());
        return new Reply(panel.posts(
                new LatestPanel.Slice(0, Math.clamp(wanted, 1, MOST)), call.address(), call.language(), call.at()));
    }
}
