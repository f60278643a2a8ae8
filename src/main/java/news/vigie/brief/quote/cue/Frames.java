package news.vigie.brief.quote.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.quote.mark.Quotation;

/** Tells which words stand around a quotation in its sentence. */
final class Frames {
    private static final Set<String> MARKS = Set.of("\"", "«", "»", "“", "”", "„", "'", "‘", "’");

    private static final Set<String> ENDS = Set.of("?", "!", ".", "…");

    private static final Set<String> SHORT = SmallWords.of("""
            in on at to during after of reporters monday tuesday wednesday thursday friday saturday sunday
            before when as while with about à sur dans lors en""");

    /** Words and marks after a quotation that asks. */
    private static final int SOON = 20;

    private final Prose prose;
    private final List<Quotation> quotations;
    private final Cues cues;

    Frames(Prose prose, List<Quotation> quotations) {
        this.prose = prose;
        this.quotations = quotations;
        cues = prose.cues();
    }

    int opens(int index) {
        return prose.wording().at(quotations.get(index).outside().start());
    }

    int closes(int index) {
        return prose.wording().at(quotations.get(index).outside().end());
    }

    Frame of(int index) {
        int opens = opens(index);
        int closes = Math.max(opens + 1, closes(index));
        int first = Math.min(opens, prose.first(prose.sentenceAt(opens)));
        int last = prose.sentenceAt(closes - 1);
        int end = Math.max(closes, prose.end(last));
        boolean goesOn = end == closes
                && end < prose.size()
                && prose.paragraph(prose.sentenceAt(end)) == prose.paragraph(last)
                && (",".equals(prose.small(end)) || (!prose.isCapital(end) && !prose.isMark(end)));
        boolean asks = prose.is(closes - 2, ENDS)
                && !goesOn
                && end == closes
                && end < prose.size()
                && prose.paragraph(prose.sentenceAt(end)) == prose.paragraph(last)
                && saysSoon(end);
        goesOn |= asks;
        end = goesOn ? prose.end(prose.sentenceAt(end)) : end;
        int before = index == 0 ? first : Math.max(first, Math.min(opens, closes(index - 1)));
        while (before < opens && prose.is(before, MARKS)) {
            before++;
        }
        int after = index + 1 == quotations.size() ? end : Math.max(closes, Math.min(end, opens(index + 1)));
        return new Frame(first, before, opens, closes, after, end);
    }

    /** '"Why?" Ann Lee said': the sentence begins anew after the mark. */
    private boolean saysSoon(int at) {
        int words = 0;
        int to = prose.end(prose.sentenceAt(at));
        for (int next = at; next < Math.min(to, at + SOON) && words < 7; next++) {
            Optional<Cue> cue = cues.at(next);
            if (cue.isPresent()) {
                String after = prose.small(cue.get().to());
                return cue.get().kind() == Cue.Kind.VERB
                        && (cue.get().to() >= to
                                || ".,".contains(after)
                                || prose.is(cue.get().to(), SHORT));
            }
            words += prose.isMark(next) ? 0 : 1;
        }
        return false;
    }
}
