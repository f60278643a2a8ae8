package news.vigie.feed.xml;

/**
 * Words between tags, as they stand in the document.
 *
 * @param raw true: a CDATA section, in which nothing is escaped
 */
record XmlText(Entities entities, int from, int to, boolean raw) implements XmlNode {
    String text() {
        return raw ? entities.document().substring(from, to) : entities.decoded(from, to);
    }

    @Override
    public void appendText(StringBuilder out) {
        if (raw) {
            out.append(entities.document(), from, to);
        } else {
            out.append(text());
        }
    }

    /** Within elements the content of a CDATA section is HTML too. */
    @Override
    public void appendHtml(StringBuilder out) {
        if (raw) {
            out.append(entities.document(), from, to);
        } else {
            XmlElement.appendEscaped(text(), out);
        }
    }
}
