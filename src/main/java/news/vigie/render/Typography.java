package news.vigie.render;

import news.vigie.language.Language;

/** What a language puts around words. */
final class Typography {
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';

    private Typography() {}

    /** The words in the quotation marks of their language: « mots », “words”. */
    static String quoted(String words, Language language) {
        return language.equals(Language.FRENCH)
                ? "«" + NARROW_NO_BREAK_SPACE + words.strip() + NARROW_NO_BREAK_SPACE + "»"
                : "“" + words.strip() + "”";
    }
}
