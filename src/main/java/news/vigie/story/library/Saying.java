package news.vigie.story.library;

import news.vigie.brief.Quote;
import news.vigie.story.Report;

/**
 * A quote and the article that it is taken from, with the id of the story that this is in now.
 *
 * @param sources how many print it
 */
public record Saying(long story, Report report, Quote quote, int sources) {}
