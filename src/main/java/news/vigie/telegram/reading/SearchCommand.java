package news.vigie.telegram.reading;

import java.util.List;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /search words}: the stories of the archive that mention them. */
public final class SearchCommand implements BotCommand {
    private final Reading reading;
    private final SearchPages pages;

    public SearchCommand(Reading reading) {
        this.reading = reading;
        pages = new SearchPages(reading);
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        return call.arguments().isEmpty()
                ? Reply.of(call.texts().html("search.usage"))
                : new Reply(
                        List.of(pages.page(call.arguments(), 0, call.texts(), reading.at(call.address(), call.at()))));
    }
}
