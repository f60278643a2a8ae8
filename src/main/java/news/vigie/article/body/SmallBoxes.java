package news.vigie.article.body;

import java.util.List;
import java.util.function.ToIntFunction;
import news.vigie.article.page.Block;
import news.vigie.article.page.Box;
import org.jspecify.annotations.Nullable;

/**
 * Tells lines by what stands with them in a box that holds little else: the caption of a picture, the words around a
 * field that is to be filled in.
 */
final class SmallBoxes {
    /** In characters: what a box of a picture and its caption says. */
    private static final int LONGEST_CAPTION = 250;
    /** In characters: what a box says where a reader may sign up. */
    private static final int LONGEST_SIGN_UP = 400;

    private final Sums lengths;
    private final Sums headings;

    SmallBoxes(List<Block> all) {
        lengths = Sums.of(all, Block::weight);
        headings = Sums.of(all, block -> block.isHeading() ? 1 : 0);
    }

    boolean hold(Block block) {
        return isSignUp(block) || isCaption(block);
    }

    /** A sentence that speaks of something else may be the text of a page with a field in it. */
    private boolean isSignUp(Block block) {
        return around(block, LONGEST_SIGN_UP, Box::fields) != null
                && (!Worth.isSentence(block.text()) || Calls.isOfPress(block.text()));
    }

    private boolean isCaption(Block block) {
        if (block.kind() != Block.Kind.PARAGRAPH || block.holder().pictures() > 0 || Worth.isSentence(block.text())) {
            return false;
        }
        Box box = around(block, LONGEST_CAPTION, Box::pictures);
        return box != null && headings.below(box) == 0;
    }

    /** The innermost box around the block that holds such a thing, if it says no more than that. */
    private @Nullable Box around(Block block, int longest, ToIntFunction<Box> things) {
        Box up = block.holder();
        while (up != null && lengths.below(up) <= longest) {
            if (things.applyAsInt(up) > 0) {
                return up;
            }
            up = up.parent();
        }
        return null;
    }
}
