package news.vigie.render.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A bullet as readers see it.
 *
 * @param mark "Nouveau", in an update where the readers know the rest; null: it is not marked
 * @param text the bullet's own words
 * @param origin who says so: "Northern Wire, confirmed by 3 sources"; null: it is plain from the story
 * @param otherwise who says it otherwise: "“six people” according to the Aldham Courier"; null: nobody
 */
public record BulletText(
        @Nullable String mark,
        String text,
        @Nullable String origin,
        @Nullable String otherwise) {
    private static final String AFTER_MARK = " · ";

    /** "Nouveau · ", or nothing. */
    public String before() {
        return mark == null ? "" : mark + AFTER_MARK;
    }

    /** " (Northern Wire) — “six people” according to the Aldham Courier", or less. */
    public String after() {
        return (origin == null ? "" : " (" + origin + ")") + (otherwise == null ? "" : " — " + otherwise);
    }

    /** All of it on one line. */
    public String line() {
        return before() + text + after();
    }
}
