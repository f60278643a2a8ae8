package news.vigie.telegram.taste;

import java.time.Instant;
import java.util.List;
import news.vigie.chat.Questions;
import news.vigie.render.Button;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.text.Texts;

/** Buttons for somebody or something that may be followed or muted. */
public final class TasteKeys {
    private static final int LONGEST = 40;

    private TasteKeys() {}

    /** One that follows, one that mutes. */
    public static List<Button> of(String name, Questions questions, Texts texts, Instant now) {
        long question = questions.keep(Entry.phrase(name), now);
        return List.of(
                key(texts.plain("taste.key.follow", Entry.shown(name)), "follow:" + question),
                key(texts.plain("taste.key.mute", Entry.shown(name)), "hush:" + question));
    }

    static Button key(String text, String data) {
        return new Button(CleanText.shortened(CleanText.line(text), LONGEST), null, data);
    }
}
