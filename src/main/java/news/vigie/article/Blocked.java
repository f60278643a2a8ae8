package news.vigie.article;

/** Why a page is not the article. Three of them show nothing of it, {@link #PAYWALL} its beginning. */
public enum Blocked {
    /** A notice that asks for consent before anything is shown. */
    CONSENT,
    /** The beginning of the article; the rest is for those who pay or sign in. */
    PAYWALL,
    /** A frame that scripts would fill. The page is the article's, and what its head says is believed. */
    SCRIPT,
    /**
     * The server's refusal under status 200: no such page, out of order, under repair; or a test whether a human asks,
     * which is a refusal to a program. Also a page without any text.
     */
    ERROR
}
