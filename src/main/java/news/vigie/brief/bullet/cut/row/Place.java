package news.vigie.brief.bullet.cut.row;

/** Where in a sentence something is left out, and which comma goes with it. */
public enum Place {
    /** What stands before the first words that stay. */
    OPENING,
    /** Within the sentence; the marks on both sides go. */
    INSIDE,
    /** Within the sentence; the comma behind it stays. */
    BEFORE_COMMA,
    /** Up to the stop. */
    TAIL
}
