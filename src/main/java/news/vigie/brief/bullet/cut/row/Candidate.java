package news.vigie.brief.bullet.cut.row;

import news.vigie.language.Span;

/**
 * Words of a sentence that might be left out.
 *
 * @param from the first of them, by its number in the sentence
 * @param to the first behind them; the number of words: none
 * @param span what would go, marks and spaces included
 */
public record Candidate(int from, int to, Place place, Span span) {
    public int size() {
        return to - from;
    }
}
