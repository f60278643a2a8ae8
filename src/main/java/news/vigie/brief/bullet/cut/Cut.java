package news.vigie.brief.bullet.cut;

import news.vigie.language.Span;

/**
 * A stretch of a sentence that can be left out: what stays is a sentence still, and as true.
 *
 * @param span with the spaces and commas that go with it; never the stop at the end
 * @param chance that an editor would agree, 0 to 1
 */
public record Cut(Span span, double chance) {}
