package news.vigie.story.group;

import java.time.Instant;

/**
 * An article as grouping sees it.
 *
 * @param words of the title and the text
 * @param title those of them that the title holds
 */
record Outline(Signature words, Signature title, Instant time) {}
