package news.vigie.brief.bullet.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.language.Span;

/** The tags of HTML that stand in a text which was meant to be plain. */
public final class Markup {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>|&nbsp;|&#160;");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,5}|#x[0-9a-fA-F]{2,5});");

    private final String text;
    private final boolean some;

    public Markup(String text) {
        this.text = text;
        some = text.indexOf('<') >= 0 || text.indexOf("&nbsp;") >= 0 || text.indexOf("&#160;") >= 0;
    }

    /** The stretches without the tags in them. */
    public List<Span> without(List<Span> stretches) {
        if (!some) {
            return stretches;
        }
        var kept = new ArrayList<Span>();
        for (Span stretch : stretches) {
            int from = stretch.start();
            Matcher tag = TAG.matcher(text).region(stretch.start(), stretch.end());
            while (tag.find()) {
                add(kept, from, tag.start());
                from = tag.end();
            }
            add(kept, from, stretch.end());
        }
        return kept;
    }

    /** Is there a sign written out that a reader would see as code? */
    static boolean isIn(String words) {
        return words.indexOf('&') >= 0 && ENTITY.matcher(words).find();
    }

    private void add(List<Span> kept, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            kept.add(new Span(from, to));
        }
    }
}
