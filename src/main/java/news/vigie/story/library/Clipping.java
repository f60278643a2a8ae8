package news.vigie.story.library;

import news.vigie.story.Report;

/**
 * An article that was found, for its story.
 *
 * @param story the id of the story that it is in now
 * @param reports how many articles the story has
 */
public record Clipping(long story, Report report, int reports) {}
