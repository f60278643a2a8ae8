package news.vigie.digest;

/** How a digest is written to Telegram: HTML, or a rich message where the server knows them. */
public enum PostFormat {
    HTML,
    RICH
}
