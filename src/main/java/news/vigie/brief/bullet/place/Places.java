package news.vigie.brief.bullet.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import news.vigie.language.Span;

/** Stretches of a text, none within another, found by where they stand. */
public final class Places {
    private final List<Span> spans;
    private final int[] starts;

    public Places(List<Span> spans) {
        this.spans = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        starts = this.spans.stream().mapToInt(Span::start).toArray();
    }

    /** Does one of them stand in the stretch, at least in part? */
    public boolean touch(Span stretch) {
        int next = from(stretch.start());
        return (next > 0 && spans.get(next - 1).overlaps(stretch))
                || (next < starts.length && spans.get(next).overlaps(stretch));
    }

    /** Does the stretch begin or end within one of them? */
    boolean cutBy(Span stretch) {
        int first = from(stretch.start());
        int last = from(stretch.end());
        boolean before = first > 0 && spans.get(first - 1).end() > stretch.start();
        boolean after = last > 0 && last - 1 >= first && spans.get(last - 1).end() > stretch.end();
        return before || after;
    }

    /** Those that begin in the stretch. */
    public List<Span> in(Span stretch) {
        return spans.subList(from(stretch.start()), from(stretch.end()));
    }

    private int from(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }
}
