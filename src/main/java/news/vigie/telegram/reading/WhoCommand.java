package news.vigie.telegram.reading;

import java.util.List;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /who name}: what is known of somebody. */
public final class WhoCommand implements BotCommand {
    private final Reading reading;
    private final Figures figures;

    public WhoCommand(Reading reading) {
        this.reading = reading;
        figures = new Figures(reading);
    }

    @Override
    public String name() {
        return "who";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        return call.arguments().isEmpty()
                ? Reply.of(call.texts().html("who.usage"))
                : new Reply(
                        List.of(figures.find(call.arguments(), call.texts(), reading.at(call.address(), call.at()))));
    }
}
