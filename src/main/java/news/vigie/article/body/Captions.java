package news.vigie.article.body;

import java.util.List;
import news.vigie.article.page.Block;
import news.vigie.article.page.Box;

/** Tells the lines that belong to a picture by where they stand: with it in a box that holds little else. */
final class Captions {
    /** In characters: what a box of a picture and its caption says. */
    private static final int LONGEST = 250;

    private final Sums lengths;
    private final Sums headings;

    Captions(List<Block> all) {
        lengths = Sums.of(all, Block::weight);
        headings = Sums.of(all, block -> block.isHeading() ? 1 : 0);
    }

    boolean is(Block block) {
        if (block.isHeading()
                || block.kind() != Block.Kind.PARAGRAPH
                || Worth.isSentence(block.text())
                || block.holder().pictures() > 0) {
            return false;
        }
        for (Box up = block.holder(); up != null && lengths.below(up) <= LONGEST; up = up.parent()) {
            if (up.pictures() > 0) {
                return headings.below(up) == 0;
            }
        }
        return false;
    }
}
