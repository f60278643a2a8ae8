package news.vigie.article.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import news.vigie.article.page.Block;
import news.vigie.article.page.Box;
import org.jspecify.annotations.Nullable;

/** What the blocks in each box come to. */
final class Sums {
    private double[] sums = new double[256];
    /** By their numbers, so in the order of the page; null where nothing but empty values stands in one. */
    private @Nullable Box[] boxes = new Box[256];

    private int count;
    private double total;
    private @Nullable List<Box> held;

    static Sums of(List<Block> blocks, ToDoubleFunction<Block> measure) {
        Sums sums = new Sums();
        for (Block block : blocks) {
            sums.add(block.holder(), measure.applyAsDouble(block));
        }
        sums.addUp();
        return sums;
    }

    private void add(Box holder, double value) {
        total += value;
        if (value != 0) {
            holdUpTo(holder.number());
            sums[holder.number()] += value;
            for (Box up = holder; up != null && boxes[up.number()] == null; up = up.parent()) {
                boxes[up.number()] = up;
            }
        }
    }

    /** Each box gives what it holds to the one around it, which has a smaller number. */
    private void addUp() {
        for (int number = count - 1; number > 0; number--) {
            Box box = boxes[number];
            Box around = box == null ? null : box.parent();
            if (around != null) {
                sums[around.number()] += sums[number];
            }
        }
    }

    private void holdUpTo(int number) {
        if (number >= sums.length) {
            sums = Arrays.copyOf(sums, 2 * number);
            boxes = Arrays.copyOf(boxes, 2 * number);
        }
        count = Math.max(count, number + 1);
    }

    double below(Box box) {
        return box.number() < count ? sums[box.number()] : 0;
    }

    double total() {
        return total;
    }

    /** The boxes that a value stands in, in the order of the page. */
    List<Box> boxes() {
        List<Box> found = held;
        if (found == null) {
            found = new ArrayList<>();
            for (Box box : Arrays.asList(boxes).subList(0, count)) {
                if (box != null) {
                    found.add(box);
                }
            }
            held = found;
        }
        return found;
    }
}
