package news.vigie.digest.rank;

/** How prominently a story speaks of something, the least first. */
enum Mention {
    NONE,
    TOLD,
    ACTOR,
    TOPIC,
    TITLE
}
