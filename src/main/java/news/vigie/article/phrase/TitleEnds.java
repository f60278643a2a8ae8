package news.vigie.article.phrase;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A title and what signs part from its ends, where the name of its site may stand. */
public final class TitleEnds {
    private static final Pattern SIGNS = Pattern.compile("\\s+[|\\-–—:·•»«›/\\\\~]+\\s+|\\s*\\|\\s*|\\s+::\\s+");

    private final String title;
    private int first = -1;
    private int firstEnd;
    private int last = -1;
    private int lastEnd;

    private TitleEnds(String title) {
        this.title = title;
    }

    public static TitleEnds of(String title) {
        var ends = new TitleEnds(title);
        var signs = SIGNS.matcher(title);
        while (signs.find()) {
            if (ends.first < 0) {
                ends.first = signs.start();
                ends.firstEnd = signs.end();
            }
            ends.last = signs.start();
            ends.lastEnd = signs.end();
        }
        return ends;
    }

    /** What is left without the name behind the last sign, else without that before the first; empty: neither is one. */
    public Optional<String> without(Predicate<String> isName) {
        if (last > 0 && isName.test(title.substring(lastEnd))) {
            return Optional.of(beforeLast());
        }
        return first > 0 && isName.test(title.substring(0, first))
                ? Optional.of(title.substring(firstEnd).strip())
                : Optional.empty();
    }

    /** What is left without what stands behind a bar, if that is the last sign and what is behind it shorter than so. */
    public Optional<String> withoutBarred(int length) {
        boolean barred = last > 0 && title.substring(last, lastEnd).contains("|");
        return barred && title.length() - lastEnd < length ? Optional.of(beforeLast()) : Optional.empty();
    }

    private String beforeLast() {
        return title.substring(0, last).strip();
    }
}
