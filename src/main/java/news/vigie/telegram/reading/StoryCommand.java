package news.vigie.telegram.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;

/** {@code /story 123}, and links to a story: all that it tells, with its sources. */
public final class StoryCommand implements BotCommand, Payload {
    private static final Pattern NUMBER = Pattern.compile("#?\\s*(\\d{1,18})");

    private final Reading reading;
    private final StoryPages pages;

    public StoryCommand(Reading reading) {
        this.reading = reading;
        pages = new StoryPages(reading);
    }

    @Override
    public String name() {
        return "story";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        return open(call, call.arguments());
    }

    @Override
    public String word() {
        return "story";
    }

    @Override
    public Reply open(Call call, String rest) {
        Matcher number = NUMBER.matcher(rest);
        if (!number.matches()) {
            return Reply.of(call.texts().html("story.usage"));
        }
        return pages.story(Long.parseLong(number.group(1)), call.texts(), reading.at(call.address(), call.at()))
                .map(Reply::new)
                .orElseGet(() -> Reply.of(call.texts().html("story.unknown", number.group(1))));
    }
}
