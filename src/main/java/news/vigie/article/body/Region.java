package news.vigie.article.body;

import java.util.BitSet;
import java.util.List;
import news.vigie.article.page.Box;

/** Several boxes of a page, and all that stands in them; what was told of a box is remembered. */
final class Region {
    private final BitSet inside = new BitSet();
    private final BitSet known = new BitSet();

    Region(List<Box> boxes) {
        for (Box box : boxes) {
            inside.set(box.number());
            known.set(box.number());
        }
    }

    boolean holds(Box box) {
        Box around = box.parent();
        if (!known.get(box.number())) {
            inside.set(box.number(), around != null && holds(around));
            known.set(box.number());
        }
        return inside.get(box.number());
    }
}
