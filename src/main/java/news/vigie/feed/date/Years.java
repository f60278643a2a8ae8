package news.vigie.feed.date;

/** Years as people and programs shorten them. */
final class Years {
    private static final int CENTURY = 100;
    private static final int PIVOT = 70;

    private Years() {}

    /** 26 and 0026 are 2026, 98 is 1998; 126 counts from 1900, as some programs do. */
    static int full(String written) {
        int year = Integer.parseInt(written);
        if (year >= 2 * CENTURY) {
            return year;
        }
        return year >= CENTURY || year >= PIVOT ? 1900 + year : 2000 + year;
    }
}
