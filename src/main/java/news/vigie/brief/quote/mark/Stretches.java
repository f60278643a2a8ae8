package news.vigie.brief.quote.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything in an article that is set off as somebody's words: by quotation marks, by dashes, by turns. */
public final class Stretches {
    private Stretches() {}

    /** In order, none within another. */
    public static List<Quotation> in(String text) {
        List<Quotation> marked = QuotationMarks.in(text);
        List<Quotation> spoken = Dialogue.in(text);
        if (spoken.isEmpty()) {
            return marked;
        }
        var all = new ArrayList<>(marked);
        all.addAll(spoken);
        all.sort(Comparator.comparingInt(quotation -> quotation.outside().start()));
        var apart = new ArrayList<Quotation>();
        int end = 0;
        for (Quotation quotation : all) {
            if (quotation.outside().start() >= end) {
                apart.add(quotation);
                end = quotation.outside().end();
            }
        }
        return apart;
    }
}
