package news.vigie.story.library;

/**
 * Somebody or something that articles name.
 *
 * @param name as it was written last
 * @param articles how many of the newest name it
 */
public record Figure(String name, int articles) {}
