package news.vigie.article.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import news.vigie.article.page.Block;
import org.jsoup.nodes.Element;

/** What the blocks below each element come to. */
final class Sums {
    /** In the order of the page, so that what weighs the same is found in the same order every time. */
    private final Map<Element, Double> sums = new LinkedHashMap<>();

    private double total;

    static Sums of(List<Block> blocks, ToDoubleFunction<Block> measure) {
        Sums sums = new Sums();
        for (Block block : blocks) {
            sums.add(block.holder(), measure.applyAsDouble(block));
        }
        return sums;
    }

    private void add(Element holder, double value) {
        total += value;
        if (value != 0) {
            for (Element up = holder; up != null; up = up.parent()) {
                sums.merge(up, value, Double::sum);
            }
        }
    }

    double below(Element element) {
        return sums.getOrDefault(element, 0.0);
    }

    double total() {
        return total;
    }

    Map<Element, Double> all() {
        return sums;
    }
}
