package news.vigie.telegram.text;

import java.util.Arrays;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.render.Messages;
import news.vigie.render.markup.CleanText;

/** What the bot says in one language: the message bundles, with arguments fit for Telegram HTML. */
public final class Texts {
    /** Of one argument: what people write may fill a message, and an answer that repeats it must not be longer. */
    private static final int LONGEST = 1000;

    private final Messages messages;

    private Texts(Messages messages) {
        this.messages = messages;
    }

    public static Texts of(Language language) {
        return new Texts(Messages.of(language));
    }

    /** The language that they are in. */
    public Language language() {
        return messages.language();
    }

    /** As Telegram HTML: what the arguments hold is text and is escaped. Throws for a key that there is not. */
    public String html(String key, Object... arguments) {
        return messages.text(key, Arrays.stream(arguments).map(this::escaped).toArray());
    }

    /** As it is, for buttons and menus. Throws for a key that there is not. */
    public String plain(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    public String plain(Notice notice) {
        return messages.text(notice);
    }

    /** Standing alone: what goes on behind a colon elsewhere begins with a capital here. */
    public String sentence(Notice notice) {
        String words = plain(notice);
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(language().locale()) + words.substring(first);
    }

    /** Whether there is a text of that key. */
    public boolean knows(String key) {
        return messages.knows(key);
    }

    private Object escaped(Object argument) {
        return switch (argument) {
            case String text -> Html.escape(CleanText.shortened(text, LONGEST));
            case Notice notice -> Html.escape(plain(notice));
            default -> argument;
        };
    }
}
