package news.vigie.render;

import java.util.List;
import news.vigie.language.Language;

/** What hangs under the last post of an edition. The bot knows these words; the posts' numbers are put behind them. */
public final class PostButtons {
    /** The stories whole. */
    public static final String MORE = "more";

    public static final String SOURCES = "sources";
    public static final String MUTE = "mute";
    public static final String LIKE = "like";
    public static final String DISLIKE = "dislike";

    private PostButtons() {}

    /** The rows, in the language of the edition. */
    public static List<List<Button>> of(Language language) {
        Messages messages = Messages.of(language);
        return List.of(
                List.of(
                        new Button(messages.text("post.more"), null, MORE + ":", MORE + "_"),
                        button(messages.text("post.sources"), SOURCES),
                        button(messages.text("post.mute"), MUTE)),
                List.of(button("👍", LIKE), button("👎", DISLIKE)));
    }

    private static Button button(String text, String word) {
        return new Button(text, null, word + ":");
    }
}
