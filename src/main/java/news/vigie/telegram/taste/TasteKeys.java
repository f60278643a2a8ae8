package news.vigie.telegram.taste;

import java.util.List;
import news.vigie.render.Button;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.text.Texts;

/** Buttons for somebody or something that may be followed or muted. */
public final class TasteKeys {
    private static final int LONGEST = 40;

    private TasteKeys() {}

    /** What is kept of a name, so that the buttons find it again. */
    public static String entry(String name) {
        return Entry.phrase(name);
    }

    /**
     * One that follows, one that mutes.
     *
     * @param question under which the entry is kept
     */
    public static List<Button> of(String name, long question, Texts texts) {
        return List.of(
                key(texts.plain("taste.key.follow", Entry.shown(name)), "follow:" + question),
                key(texts.plain("taste.key.mute", Entry.shown(name)), "hush:" + question));
    }

    static Button key(String text, String data) {
        return new Button(CleanText.shortened(CleanText.line(text), LONGEST), null, data);
    }
}
