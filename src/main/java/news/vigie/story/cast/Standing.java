package news.vigie.story.cast;

/** How somebody stands in what is shown, the least first. */
enum Standing {
    /** Not named there. */
    ABSENT,
    /** Named only to tell of another, or where something is: "la fille de Jeanne Morel", "in front of Congress". */
    BESIDE,
    /** Something is done to the one named, or in common with others. */
    TOUCHED,
    /** Does or says something. */
    ACTING
}
