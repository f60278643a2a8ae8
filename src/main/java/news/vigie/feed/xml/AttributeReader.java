package news.vigie.feed.xml;

import java.util.Locale;

/** Reads what stands in a tag behind its name. Of a quote that is never closed, the value ends with the tag. */
final class AttributeReader {
    private final Entities entities;
    private final String text;
    private XmlAttributes attributes = XmlAttributes.NONE;
    private int at;
    private boolean emptied;

    AttributeReader(Entities entities) {
        this.entities = entities;
        this.text = entities.document();
    }

    XmlAttributes attributes() {
        return attributes;
    }

    /** Did the tag end in {@code />}? */
    boolean isEmptied() {
        return emptied;
    }

    /** Gives the place behind the tag. */
    int read(int from) {
        at = from;
        attributes = XmlAttributes.NONE;
        emptied = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<') {
                return at;
            }
            emptied = c == '/' || (emptied && c <= ' ');
            if (c <= ' ' || c == '/') {
                at++;
            } else {
                attribute();
            }
        }
        return at;
    }

    private void attribute() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '=' && !XmlScanner.isNameEnd(text.charAt(at))) {
            at++;
        }
        int end = at;
        skipSpaces();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipSpaces();
            value(start, end);
        } else {
            add(start, end, end, end);
        }
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private void value(int start, int end) {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            int from = at + 1;
            int closed = closed(quote, from);
            at = closed < text.length() && text.charAt(closed) == quote ? closed + 1 : closed;
            add(start, end, from, closed);
        } else {
            int from = at;
            while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>' && text.charAt(at) != '<') {
                at++;
            }
            add(start, end, from, at);
        }
    }

    /** In XML no value holds a "<": if one follows on the end of a tag, the quote was forgotten. */
    private int closed(char quote, int from) {
        int end = text.indexOf(quote, from);
        int limit = end < 0 ? text.length() : end;
        int tagEnd = text.indexOf('>', from, limit);
        boolean forgotten = tagEnd >= 0 && (end < 0 || text.indexOf('<', tagEnd, limit) >= 0);
        return forgotten && text.indexOf('<', from, tagEnd) < 0 ? tagEnd : limit;
    }

    private void add(int nameFrom, int nameTo, int from, int to) {
        attributes = attributes == XmlAttributes.NONE ? new XmlAttributes() : attributes;
        if (!attributes.isFull()) {
            attributes.add(text.substring(nameFrom, nameTo).toLowerCase(Locale.ROOT), entities.decoded(from, to));
        }
    }
}
