package news.vigie.feed;

/** The forms in which the web lists news. */
public enum FeedFormat {
    RSS,
    RDF,
    ATOM,
    JSON,
    /** A sitemap with the news extension. */
    SITEMAP,
    /** A web page whose links are followed by a rule of the admin. */
    PAGE
}
