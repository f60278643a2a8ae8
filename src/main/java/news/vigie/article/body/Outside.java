package news.vigie.article.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.article.page.Block;
import news.vigie.article.page.Box;
import org.jspecify.annotations.Nullable;

/** Tells which elements stand beside the text: those that are marked so, unless the text itself is in them. */
final class Outside {
    /** Below that, what would be left is no article. */
    private static final double LEAST_LEFT = 300;

    private static final double MOST_OUTSIDE = 0.5;

    private final Marks marks;
    private final Sums good;
    /** How much stands in the elements that bear a word: page builders call everything a widget. */
    private final Map<String, Double> byWord = new HashMap<>();

    private @Nullable Boolean[] known = new Boolean[256];

    Outside(Marks marks, List<Block> blocks) {
        this.marks = marks;
        this.good = Sums.of(blocks, block -> Math.max(0, Worth.of(block)));
        good.boxes().forEach(this::count);
    }

    /** Each box once for its word, where none of that word is next around it. */
    private void count(Box box) {
        Mark mark = marks.of(box);
        if (mark.is(Mark.Kind.OUTSIDE) && !mark.word().equals(wordAround(box))) {
            byWord.merge(mark.word(), good.below(box), Double::sum);
        }
    }

    private String wordAround(Box box) {
        for (Box up = box.parent(); up != null; up = up.parent()) {
            if (marks.of(up).is(Mark.Kind.OUTSIDE)) {
                return marks.of(up).word();
            }
        }
        return "";
    }

    boolean holds(Block block) {
        return isOutside(block.holder());
    }

    private boolean isOutside(Box box) {
        if (box.number() >= known.length) {
            known = Arrays.copyOf(known, 2 * box.number());
        }
        Boolean before = known[box.number()];
        if (before == null) {
            Box parent = box.parent();
            before = (parent != null && isOutside(parent)) || isOutsideItself(box);
            known[box.number()] = before;
        }
        return before;
    }

    private boolean isOutsideItself(Box box) {
        double inside = good.below(box);
        Mark mark = marks.of(box);
        return switch (mark.kind()) {
            case NEVER -> true;
            case ANSWERS -> inside == 0 || good.total() - inside >= LEAST_LEFT;
            case OUTSIDE -> inside == 0 || (isSmall(inside) && isSmall(byWord.getOrDefault(mark.word(), 0.0)));
            case NONE, INSIDE -> false;
        };
    }

    private boolean isSmall(double inside) {
        return inside < MOST_OUTSIDE * good.total() && good.total() - inside >= LEAST_LEFT;
    }
}
