package news.vigie.article.body;

/**
 * What an element says of itself by its tag, class, id or role.
 *
 * @param word the one that says so
 */
record Mark(Kind kind, String word) {
    static final Mark NONE = new Mark(Kind.NONE, "");

    enum Kind {
        NONE,
        /** It stands beside the text. */
        OUTSIDE,
        /** It holds what readers answered. */
        ANSWERS,
        /** It is a menu or a caption, whatever it holds. */
        NEVER,
        /** It holds the text. */
        INSIDE
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
