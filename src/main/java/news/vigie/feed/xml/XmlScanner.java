package news.vigie.feed.xml;

/** Cuts a document into pieces, going through it once. What looks like markup and is none is text. */
final class XmlScanner {
    enum Piece {
        TEXT,
        CDATA,
        START,
        END,
        DECLARATION,
        NOTHING
    }

    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";

    private final String text;
    private final AttributeReader reader;
    private int at;
    private int from;
    private int to;
    private String name = "";
    private boolean typed;

    XmlScanner(Entities entities) {
        this.text = entities.document();
        this.reader = new AttributeReader(entities);
    }

    /** Where the words of the piece begin; they end before {@link #to}. */
    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Of a tag, as written. */
    String name() {
        return name;
    }

    XmlAttributes attributes() {
        return reader.attributes();
    }

    /** Is the tag an element by itself, {@code <br/>}? */
    boolean isEmptied() {
        return reader.isEmptied();
    }

    Piece next() {
        while (at < text.length()) {
            if (!isMarkup(at)) {
                return text();
            }
            char kind = text.charAt(at + 1);
            if (kind == '?') {
                skipInstruction();
            } else if (text.startsWith(COMMENT, at)) {
                skipTo("-->", at + COMMENT.length());
            } else if (text.regionMatches(true, at, CDATA, 0, CDATA.length())) {
                return section();
            } else {
                return kind == '!' ? declaration() : tag(kind == '/');
            }
        }
        return Piece.NOTHING;
    }

    private boolean isMarkup(int place) {
        if (text.charAt(place) != '<' || place + 1 >= text.length()) {
            return false;
        }
        char kind = text.charAt(place + 1);
        return switch (kind) {
            case '?', '!' -> true;
            case '/' -> place + 2 < text.length() && isNameStart(text.charAt(place + 2));
            default -> isNameStart(kind);
        };
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == ':';
    }

    private Piece text() {
        from = at;
        int next = text.indexOf('<', at + 1);
        while (next >= 0 && !isMarkup(next)) {
            next = text.indexOf('<', next + 1);
        }
        at = next < 0 ? text.length() : next;
        to = at;
        return Piece.TEXT;
    }

    private Piece section() {
        from = at + CDATA.length();
        skipTo("]]>", from);
        return Piece.CDATA;
    }

    private void skipInstruction() {
        int end = text.indexOf('>', at);
        at = end < 0 ? text.length() : end + 1;
    }

    private void skipTo(String mark, int start) {
        int end = text.indexOf(mark, start);
        to = end < 0 ? text.length() : end;
        at = end < 0 ? text.length() : end + mark.length();
    }

    /** A document type, with what it declares in square brackets. */
    private Piece declaration() {
        from = at;
        int end = text.indexOf('>', at);
        if (!typed && end >= 0 && text.indexOf('[', at, end) >= 0) {
            typed = true;
            int closed = text.indexOf(']', at);
            end = closed < 0 ? end : text.indexOf('>', closed);
        }
        at = end < 0 ? text.length() : end + 1;
        to = at;
        return Piece.DECLARATION;
    }

    private Piece tag(boolean end) {
        int start = at + (end ? 2 : 1);
        at = start;
        while (at < text.length() && !isNameEnd(text.charAt(at))) {
            at++;
        }
        name = text.substring(start, at);
        at = reader.read(at);
        return end ? Piece.END : Piece.START;
    }

    static boolean isNameEnd(char c) {
        return c <= ' ' || c == '/' || c == '>' || c == '<';
    }
}
