package news.vigie.brief.quote.cue;

/**
 * The words around a quotation, by their numbers: its sentence is from {@code first} to {@code end}; no other quotation
 * stands from {@code before} to {@code opens} and from {@code closes} to {@code after}.
 */
record Frame(int first, int before, int opens, int closes, int after, int end) {
    /** Nothing stands between it and the quotation before or the start of its sentence. */
    boolean isBare() {
        return before >= opens;
    }
}
