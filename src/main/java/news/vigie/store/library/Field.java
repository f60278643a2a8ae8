package news.vigie.store.library;

/** The fields of the index. Articles, mentions of somebody and quotes are documents of their own. */
enum Field {
    /** The article that the document is of. */
    ID,
    /** The same, as a number. */
    ARTICLE,
    /** The code of the language that it is written in. */
    LANGUAGE,
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
    /** All of them as one. */
    SAID,
    /** Which of the article's names or quotes it is, from 0. */
    NUMBER;

    /** Whether its words are a text, and no name: whoever looks for one means its plural as well. */
    boolean isText() {
        return this == TEXT || this == QUOTE;
    }

    String key() {
        return name();
    }
}
