package news.vigie.brief.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Wording;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/** Finds what an article quotes, and who said it. */
public final class QuoteFinder {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_UNCUED_WORDS = 4;

    /** Every direct quotation, in order. */
    public List<Quote> find(Reading reading) {
        String text = reading.article().text();
        List<Quotation> quotations = QuotationMarks.in(text);
        if (quotations.isEmpty() || reading.sentences().isEmpty()) {
            return List.of();
        }
        Wording wording = Wording.of(reading);
        Cast cast = Cast.of(reading, wording);
        Salience salience = new Salience(reading, wording, cast, quotations);
        Attributor attributor = new Attributor(wording, cast, salience);
        List<Quote> quotes = new ArrayList<>();
        Attribution previous = Attribution.NONE;
        int paragraph = -1;
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            Surroundings around =
                    Surroundings.of(quotation, at(quotations, i - 1), at(quotations, i + 1), reading, wording);
            Attribution attribution =
                    attributor.of(quotation, around, around.paragraph() == paragraph ? previous : Attribution.NONE);
            if (isQuote(quotation.inside().in(text), attribution) && !isTitle(wording, around, attribution)) {
                quotes.add(quote(quotation, attribution, wording));
                if (attribution.speaker() != null) {
                    salience.speaks(attribution.speaker(), quotation.outside().start());
                }
                previous = attribution;
                paragraph = around.paragraph();
            }
        }
        return quotes;
    }

    private static @Nullable Quotation at(List<Quotation> quotations, int index) {
        return index < 0 || index >= quotations.size() ? null : quotations.get(index);
    }

    private static boolean isQuote(String words, Attribution attribution) {
        int count = SPACES.split(words).length;
        return count >= (attribution.cue() == null ? FEWEST_UNCUED_WORDS : FEWEST_WORDS);
    }

    /** 'the film "…"' */
    private static boolean isTitle(Wording wording, Surroundings around, Attribution attribution) {
        return attribution.cue() == null
                && wording.is(around.start() - 1, wording.lists().words("works"));
    }

    private static Quote quote(Quotation quotation, Attribution attribution, Wording wording) {
        String text = wording.text();
        String words = quotation.inside().in(text);
        Figure speaker = attribution.speaker();
        Span cue = attribution.cue();
        return new Quote(
                words,
                quotation.inside(),
                speaker == null ? null : speaker.name(),
                speaker == null || speaker.role() == null ? null : wording.said(speaker.role()),
                cue == null ? null : cue.in(text),
                KeyQuotes.isKey(words, attribution));
    }
}
