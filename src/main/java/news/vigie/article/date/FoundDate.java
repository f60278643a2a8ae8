package news.vigie.article.date;

/**
 * A date with its place in a text.
 *
 * @param start the offset of its first character
 * @param end the offset after the last one of the day; the time stands before or behind
 */
public record FoundDate(int start, int end, WrittenDate date) {}
