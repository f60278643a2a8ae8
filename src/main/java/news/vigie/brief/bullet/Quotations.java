package news.vigie.brief.bullet;

import java.util.BitSet;
import news.vigie.language.Span;

/** Which characters of a text stand in quotation marks; a quotation that a paragraph leaves open ends with it. */
final class Quotations {
    private final BitSet quoted = new BitSet();
    private final BitSet marks = new BitSet();

    Quotations(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '«' || c == '“' || c == '„' || (c == '"' && !open);
            boolean closes = c == '»' || c == '”' || (c == '"' && open);
            if (opens || closes) {
                marks.set(i);
            }
            open = (open || opens) && !closes && c != '\n';
            quoted.set(i, open);
        }
    }

    /** Does the stretch begin or end within a quotation? */
    boolean cuts(Span stretch) {
        boolean before = stretch.start() > 0 && quoted.get(stretch.start() - 1);
        boolean after = stretch.length() > 0 && quoted.get(stretch.end() - 1);
        return before || after || strayMark(stretch);
    }

    /** The share of the stretch that is quoted. */
    double share(Span stretch) {
        return stretch.length() == 0
                ? 0
                : (double) quoted.get(stretch.start(), stretch.end()).cardinality() / stretch.length();
    }

    private boolean strayMark(Span stretch) {
        return marks.get(stretch.start(), stretch.end()).cardinality() % 2 == 1;
    }
}
