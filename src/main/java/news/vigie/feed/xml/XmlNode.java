package news.vigie.feed.xml;

/** A part of a tree. */
sealed interface XmlNode permits XmlElement, XmlText {
    /** The words in it, its references read. */
    void appendText(StringBuilder out);

    /** As HTML. */
    void appendHtml(StringBuilder out);
}
