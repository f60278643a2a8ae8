package news.vigie.story;

import news.vigie.language.Span;

/**
 * What another report says where a bullet gives another number: "six blessés". Shown beside the bullet, never chosen
 * from.
 *
 * @param words of the report's text, word for word
 * @param at where they stand in it
 */
public record Differing(String words, Span at, long report, String source) {}
