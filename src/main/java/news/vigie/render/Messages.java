package news.vigie.render;

import news.vigie.language.Language;

/** The texts of one language, from its bundle; plurals, dates and numbers by the language's rules (ICU message format). */
public final class Messages {
    private Messages() {}

    /** The texts of that language, or the English ones where it has no bundle. */
    public static Messages of(Language language) {
        throw new UnsupportedOperationException();
    }

    /** Throws {@link IllegalArgumentException} for a key that no bundle has. */
    public String text(String key, Object... arguments) {
        throw new UnsupportedOperationException();
    }
}
