package news.vigie.article.body;

/** What an element says of itself by its tag, class, id or role. */
enum Mark {
    NONE,
    /** It stands beside the text. */
    OUTSIDE,
    /** It holds what readers answered. */
    ANSWERS,
    /** It is a menu, whatever it holds. */
    NEVER,
    /** It holds the text. */
    INSIDE
}
