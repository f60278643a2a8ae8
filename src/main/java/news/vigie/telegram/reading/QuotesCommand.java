package news.vigie.telegram.reading;

import java.util.List;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /quotes name [words]}: what somebody said, in his words. */
public final class QuotesCommand implements BotCommand {
    private final Reading reading;
    private final QuotePages pages;

    public QuotesCommand(Reading reading) {
        this.reading = reading;
        pages = new QuotePages(reading);
    }

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        return call.arguments().isEmpty()
                ? Reply.of(call.texts().html("quotes.usage"))
                : new Reply(List.of(pages.find(call.arguments(), call.texts(), reading.at(call.address(), call.at()))));
    }
}
