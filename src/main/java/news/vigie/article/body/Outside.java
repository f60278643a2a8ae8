package news.vigie.article.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.article.page.Block;
import org.jsoup.nodes.Element;

/** Tells which elements stand beside the text: those that are marked so, unless the text itself is in them. */
final class Outside {
    /** Below that, what would be left is no article. */
    private static final double LEAST_LEFT = 300;

    private final Marks marks;
    private final Sums good;
    private final Map<Element, Boolean> known = new HashMap<>();

    Outside(Marks marks, List<Block> blocks) {
        this.marks = marks;
        this.good = Sums.of(blocks, block -> Math.max(0, Worth.of(block)));
    }

    boolean holds(Block block) {
        return isOutside(block.holder());
    }

    private boolean isOutside(Element element) {
        Boolean before = known.get(element);
        if (before == null) {
            Element parent = element.parent();
            before = parent != null && isOutside(parent) || isOutsideItself(element);
            known.put(element, before);
        }
        return before;
    }

    private boolean isOutsideItself(Element element) {
        double inside = good.below(element);
        double left = good.total() - inside;
        return switch (marks.of(element)) {
            case NEVER -> true;
            case ANSWERS -> inside == 0 || left >= LEAST_LEFT;
            case OUTSIDE -> inside == 0 || left >= LEAST_LEFT && inside < 0.5 * good.total();
            case NONE, INSIDE -> false;
        };
    }
}
