package news.vigie.article;

/** Why a page is not the article. */
public enum Blocked {
    CONSENT,
    PAYWALL,
    SCRIPT,
    ERROR
}
