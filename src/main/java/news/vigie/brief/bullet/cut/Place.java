package news.vigie.brief.bullet.cut;

/** Where in a sentence something is left out, and which comma goes with it. */
enum Place {
    /** What stands before the first words that stay. */
    OPENING(0),
    /** Within the sentence; the marks on both sides go. */
    INSIDE(1),
    /** Within the sentence; the comma behind it stays. */
    BEFORE_COMMA(2),
    /** Up to the stop. */
    TAIL(3);

    static final int COUNT = 4;

    final int number;

    Place(int number) {
        this.number = number;
    }
}
