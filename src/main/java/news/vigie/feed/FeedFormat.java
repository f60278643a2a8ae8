package news.vigie.feed;

/** The forms in which the web lists news. */
public enum FeedFormat {
    RSS,
    RDF,
    ATOM,
    JSON
}
