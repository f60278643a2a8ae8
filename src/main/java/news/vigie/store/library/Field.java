package news.vigie.store.library;

/** The fields of the index. Articles, mentions of somebody and quotes are documents of their own. */
enum Field {
    /** The article that the document is of. */
    ID,
    /** The same, as a number. */
    ARTICLE,
    /** When it arrived, in milliseconds. */
    TIME,
    /** The words of an article. */
    TEXT,
    /** The words of a name that is mentioned. */
    NAME,
    /** All of them as one. */
    KEY,
    /** The words of who is quoted. */
    SPEAKER,
    /** The words of a quote. */
    QUOTE,
    /** Which of the article's names or quotes it is, from 0. */
    NUMBER;

    String key() {
        return name();
    }
}
