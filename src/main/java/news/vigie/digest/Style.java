package news.vigie.digest;

/** How much of each story a digest shows: everything, the headline with one bullet, or the headline alone. */
public enum Style {
    FULL,
    BRIEF,
    HEADLINES
}
