package news.vigie.article.body;

import java.util.ArrayList;
import java.util.List;
import news.vigie.article.page.Block;

/**
 * Finds the sub-headings that pages write as paragraphs: a short line in bold type, no sentence, above an ordinary
 * paragraph.
 */
final class SubHeadings {
    private static final int LONGEST = 120;

    private SubHeadings() {}

    static List<Block> mark(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 1; i < blocks.size() - 1; i++) {
            Block block = blocks.get(i);
            if (isBoldLine(block) && isOrdinary(blocks.get(i + 1))) {
                marked.set(i, block.asHeading());
            }
        }
        return marked;
    }

    private static boolean isBoldLine(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.text().length() <= LONGEST
                && block.isBold()
                && !Worth.isSentence(block.text());
    }

    private static boolean isOrdinary(Block block) {
        return !block.isHeading() && !block.isBold();
    }
}
