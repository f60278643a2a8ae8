package news.vigie.story;

import news.vigie.brief.Quote;

/** A quote and the article that it is taken from. */
public record SourcedQuote(Quote quote, long report, String source) {}
