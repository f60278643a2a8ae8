package news.vigie.article.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.article.page.Block;
import news.vigie.article.page.Phrases;

/**
 * Leaves out of a body the lines that are none of its text: what repeats the title, calls, credits, what follows the
 * end.
 */
final class Lines {
    private static final Phrases END = Phrases.named("lines-end.txt");

    private static final int LONGEST_END = 60;
    /** So many blocks may be signature and date. */
    private static final int HEAD = 4;

    private static final int SHORTEST_REPEATED = 60;

    private final String title;

    Lines(String title) {
        this.title = title;
    }

    List<Block> clean(List<Block> blocks) {
        return SubHeadings.mark(withoutLooseHeadings(withoutCalls(withoutHead(fromTitle(upToEnd(blocks))))));
    }

    private static List<Block> upToEnd(List<Block> blocks) {
        double before = 0;
        double all = blocks.stream()
                .mapToDouble(block -> Math.max(0, Worth.of(block)))
                .sum();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (before > 0.6 * all && block.text().length() <= LONGEST_END && END.match(block.text())) {
                return blocks.subList(0, i);
            }
            before += Math.max(0, Worth.of(block));
        }
        return blocks;
    }

    /** What stands above the title's own heading, if that is no more than what follows. */
    private List<Block> fromTitle(List<Block> blocks) {
        double before = 0;
        double all = blocks.stream()
                .mapToDouble(block -> Math.max(0, Worth.of(block)))
                .sum();
        for (int i = 0; i < blocks.size() && before < all / 8; i++) {
            if (blocks.get(i).isHeading() && isTitle(blocks.get(i))) {
                return blocks.subList(i + 1, blocks.size());
            }
            before += Math.max(0, Worth.of(blocks.get(i)));
        }
        return blocks;
    }

    /** Among the first lines: the title again, who wrote it and when. */
    private List<Block> withoutHead(List<Block> blocks) {
        List<Block> left = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean whole = i <= HEAD && Signature.isWhole(block);
            begun |= !whole && Worth.of(block) > 0 && !isTitle(block);
            boolean head = whole || isTitle(block) || Signature.is(block, begun);
            if (!head || (begun && i > HEAD)) {
                left.add(block);
            }
        }
        return left;
    }

    private boolean isTitle(Block block) {
        return !title.isEmpty() && block.text().equalsIgnoreCase(title);
    }

    private static List<Block> withoutCalls(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        List<Block> left = new ArrayList<>();
        for (Block block : blocks) {
            boolean repeated = block.text().length() >= SHORTEST_REPEATED && !seen.add(block.text());
            if (!repeated && !Calls.is(block)) {
                left.add(block);
            }
        }
        return left;
    }

    /** A heading with nothing below it has lost what it stood over. */
    private static List<Block> withoutLooseHeadings(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).isHeading()) {
            end--;
        }
        return blocks.subList(0, end);
    }
}
