package news.vigie.brief.bullet.place;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.brief.quote.mark.Quotation;
import news.vigie.brief.quote.mark.Stretches;
import news.vigie.language.Span;

/** Which characters of a text are quoted, and which stretches would cut a quotation in two. */
public final class Quotations {
    private static final String APOSTROPHES = "'‘’";
    private static final int EDGE = 4;
    private static final String DOUBLE = "\"«»“”„";

    /** Papers that quote between apostrophes open each paragraph of a long quotation with one. */
    private static final Pattern APOSTROPHE_OPENS = Pattern.compile("(?<![\\p{L}\\p{N}])['‘](?=[\\p{L}\\p{N}])");

    private static final Pattern APOSTROPHE_CLOSES = Pattern.compile("(?<=[\\p{L}\\p{N},.?!…;])['’](?![\\p{L}\\p{N}])");
    private static final Pattern OPENED_AT_ONCE = Pattern.compile("\\s*['‘](?=\\p{L})");
    private static final Pattern CLOSED_AT_LAST = Pattern.compile("[,.?!…]['’]\\s*");

    private final String text;
    private final BitSet quoted = new BitSet();
    private final Places places;

    public Quotations(String text) {
        this.text = text;
        List<Span> all = Stretches.in(text).stream().map(Quotation::outside).toList();
        all.forEach(span -> quoted.set(span.start(), span.end()));
        places = new Places(all);
    }

    /** Does the stretch begin or end within a quotation? */
    public boolean cuts(Span stretch) {
        return places.cutBy(stretch) || strayMark(stretch) || strayApostrophe(stretch);
    }

    /** How many characters of the stretch are quoted. */
    public int quotedWithin(Span stretch) {
        int count = 0;
        int at = quoted.nextSetBit(stretch.start());
        while (at >= 0 && at < stretch.end()) {
            int end = Math.min(quoted.nextClearBit(at), stretch.end());
            count += end - at;
            at = quoted.nextSetBit(end);
        }
        return count;
    }

    public boolean isQuoted(int at) {
        return quoted.get(at);
    }

    private boolean strayMark(Span stretch) {
        int marks = 0;
        for (int at = stretch.start(); at < stretch.end(); at++) {
            marks += DOUBLE.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    /** At its first letters or its last: others part words. */
    private boolean mayHaveApostrophe(Span stretch) {
        for (int i = 0; i < Math.min(EDGE, stretch.length()); i++) {
            if (APOSTROPHES.indexOf(text.charAt(stretch.start() + i)) >= 0
                    || APOSTROPHES.indexOf(text.charAt(stretch.end() - 1 - i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean strayApostrophe(Span stretch) {
        if (!mayHaveApostrophe(stretch)) {
            return false;
        }
        String words = stretch.in(text);
        boolean opened = OPENED_AT_ONCE.matcher(words).lookingAt()
                && !APOSTROPHE_CLOSES.matcher(words).find();
        int tail = Math.max(0, words.length() - 4);
        Matcher last = CLOSED_AT_LAST.matcher(words).region(tail, words.length());
        boolean closed = last.find()
                && last.end() == words.length()
                && !APOSTROPHE_OPENS.matcher(words).find();
        return opened || closed;
    }
}
