package news.vigie.telegram.office;

/** Sizes as people read them. */
final class Megabytes {
    private static final double MEGABYTE = 1024 * 1024.0;

    private Megabytes() {}

    /** To one decimal. */
    static double of(long bytes) {
        return Math.round(bytes * 10 / MEGABYTE) / 10.0;
    }
}
