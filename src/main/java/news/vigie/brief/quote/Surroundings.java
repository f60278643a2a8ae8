package news.vigie.brief.quote;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Wording;
import news.vigie.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a quotation in its sentence, in numbers of words: before it from {@code before} to {@code start},
 * after it from {@code end} to {@code after}; other quotations are no part of it.
 *
 * @param paragraph of the text
 */
record Surroundings(int before, int start, int end, int after, int paragraph) {
    static Surroundings of(
            Quotation quotation,
            @Nullable Quotation previous,
            @Nullable Quotation next,
            Reading reading,
            Wording wording) {
        List<Sentence> sentences = reading.sentences();
        Sentence first = sentences.get(indexOf(sentences, quotation.outside().start()));
        Sentence last = sentences.get(indexOf(sentences, quotation.outside().end() - 1));
        int from = first.span().start();
        int to = Math.max(last.span().end(), quotation.outside().end());
        int start = previous == null ? from : Math.max(from, previous.outside().end());
        int end = next == null ? to : Math.min(to, next.outside().start());
        int opening = wording.at(quotation.outside().start());
        int closing = wording.at(quotation.outside().end());
        return new Surroundings(
                Math.min(wording.at(start), opening),
                opening,
                closing,
                Math.max(closing, wording.at(end)),
                first.paragraph());
    }

    boolean startsSentence() {
        return before == start;
    }

    /** The last sentence that starts at the offset or before it. */
    private static int indexOf(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
