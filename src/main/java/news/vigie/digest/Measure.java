package news.vigie.digest;

/**
 * How much an edition tells, and of which time.
 *
 * @param stories at most
 * @param minStories fewer: the slot is skipped and its stories wait for the next one
 */
public record Measure(int stories, int minStories, Window window) {
    public static final Measure USUAL = new Measure(8, 1, new Window.SinceLast());

    /** At most so many, which is never less than it takes. */
    public Measure atMost(int most) {
        return new Measure(most, Math.min(minStories, most), window);
    }

    /** From so many on. */
    public Measure atLeast(int least) {
        return new Measure(stories, least, window);
    }
}
