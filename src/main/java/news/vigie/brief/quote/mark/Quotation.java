package news.vigie.brief.quote.mark;

import news.vigie.language.Span;

/**
 * A stretch between quotation marks, whatever it is.
 *
 * @param inside the words, without the marks and the spaces beside them
 * @param outside the marks included; where the closing one lacks, up to the end of the words
 */
public record Quotation(Span inside, Span outside) {}
