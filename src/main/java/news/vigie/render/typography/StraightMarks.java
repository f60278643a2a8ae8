package news.vigie.render.typography;

/**
 * The double quotation marks of a typewriter. They become a language's own where they stand in pairs beyond doubt, the
 * first opening and the next closing all along the text; else none does: one may be an inch, or the other half is cut
 * off.
 */
final class StraightMarks {
    private static final String BEFORE_OPENING = "([{«“‘’'-–—/";
    private static final String AFTER_CLOSING = ".,;:!?…)]}»”’'-–—/";

    private StraightMarks() {}

    /** Inside other quotation marks of the language the inner ones stand. */
    static String paired(String text, Marks outer, Marks inner) {
        if (text.indexOf('"') < 0 || !standInPairs(text)) {
            return text;
        }
        var set = new StringBuilder(text);
        boolean opens = true;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                Marks marks = inside ? inner : outer;
                set.setCharAt(i, opens ? marks.opening() : marks.closing());
                opens = !opens;
            } else if (sign == outer.opening() || sign == outer.closing()) {
                inside = sign == outer.opening();
            }
        }
        return set.toString();
    }

    private static boolean standInPairs(String text) {
        boolean opens = true;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            if (opens ? !canOpen(text, i) : !canClose(text, i)) {
                return false;
            }
            opens = !opens;
        }
        return opens;
    }

    private static boolean canOpen(String text, int at) {
        boolean begins = at == 0 || isSpace(text.charAt(at - 1)) || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
        return begins && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
    }

    private static boolean canClose(String text, int at) {
        boolean ends = at + 1 == text.length()
                || isSpace(text.charAt(at + 1))
                || AFTER_CLOSING.indexOf(text.charAt(at + 1)) >= 0;
        return ends && !isSpace(text.charAt(at - 1));
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
