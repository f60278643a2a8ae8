package news.vigie.feed;

/** Where a feed or a digest is defined, which is where it can be changed. */
public enum Origin {
    /** In the files of {@code config/} and {@code digests/}. */
    FILE,
    /** In Telegram, on the web page or by a command: kept in the store. */
    STORE
}
