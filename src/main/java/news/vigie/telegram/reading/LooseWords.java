package news.vigie.telegram.reading;

import java.util.List;
import java.util.Optional;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.Reply;

/** Words without a command: what may be done with them, by buttons. */
public final class LooseWords {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;

    private final Reading reading;

    public LooseWords(Reading reading) {
        this.reading = reading;
    }

    /** Empty where they are not such as somebody looks for. */
    public Optional<Reply> answer(Call call) {
        String words = CleanText.line(call.arguments());
        boolean sought = words.length() <= LONGEST
                && words.split(" ", -1).length <= MOST_WORDS
                && words.chars().anyMatch(Character::isLetter);
        return sought ? Optional.of(offer(words, call)) : Optional.empty();
    }

    private Reply offer(String words, Call call) {
        long question = reading.questions().keep(words, call.at());
        return new Reply(List.of(RenderedPost.of(call.texts().html("words.loose", words))
                .above(List.of(
                        List.of(Keys.key(call.texts().plain("words.key.search"), "find:" + question)),
                        List.of(Keys.key(call.texts().plain("words.key.digest"), "again:" + question))))));
    }
}
