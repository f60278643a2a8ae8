package news.vigie.brief.quote;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;

/** Finds what an article quotes, and who said it. */
public final class QuoteFinder {
    /** Every direct quotation, in order. */
    public List<Quote> find(Reading reading) {
        List<Quote> quotes = new ArrayList<>();
        String text = reading.article().text();
        for (Quotation q : QuotationMarks.in(text)) {
            if (q.inside().in(text).split("\\s+", -1).length >= 3) {
                quotes.add(new Quote(q.inside().in(text), q.inside(), null, null, null, false));
            }
        }
        return quotes;
    }
}
