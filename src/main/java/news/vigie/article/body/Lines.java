package news.vigie.article.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.article.page.Block;
import news.vigie.article.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a body the lines that are none of its text: what repeats the title, calls, credits, what follows the
 * end.
 */
final class Lines {
    private static final Phrases END = Phrases.named("lines-end.txt");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_END = 60;
    /** As a share of the text: where more of it follows, the line was a sub-heading. */
    private static final double MOST_BELOW = 0.15;
    /** In characters. */
    private static final int SHORTEST_PROSE = 80;
    /** In words: a longer line is a sentence whose stop was forgotten. */
    private static final int LONGEST_LOOSE = 5;
    /** So many blocks may be signature and date. */
    private static final int HEAD = 4;

    private static final int SHORTEST_REPEATED = 60;

    private final String title;
    private final Biography biography;

    /**
     * Those of an article.
     *
     * @param byline who wrote it
     */
    Lines(String title, @Nullable String byline) {
        this.title = title;
        this.biography = new Biography(byline);
    }

    List<Block> clean(List<Block> blocks) {
        return SubHeadings.mark(withoutLooseEnd(withoutCalls(withoutHead(fromTitle(upToEnd(blocks))))));
    }

    private List<Block> upToEnd(List<Block> blocks) {
        double before = 0;
        double all = told(blocks);
        List<Block> left = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean late = before > 0.6 * all;
            if (late && isEnd(block) && prose(blocks.subList(i, blocks.size())) <= MOST_BELOW * all) {
                return left;
            }
            if (!late || !biography.is(block)) {
                left.add(block);
            }
            before += Math.max(0, Worth.of(block));
        }
        return left;
    }

    private static boolean isEnd(Block block) {
        return block.kind() != Block.Kind.ITEM && block.text().length() <= LONGEST_END && END.match(block.text());
    }

    /** What whole sentences without links come to. */
    private static double prose(List<Block> blocks) {
        double prose = 0;
        for (Block block : blocks) {
            boolean whole = block.linked() == 0 && block.weight() >= SHORTEST_PROSE && Worth.isSentence(block.text());
            prose += whole ? Math.max(0, Worth.of(block)) : 0;
        }
        return prose;
    }

    private static double told(List<Block> blocks) {
        double told = 0;
        for (Block block : blocks) {
            told += Math.max(0, Worth.of(block));
        }
        return told;
    }

    /** What stands above the title's own heading, if that is no more than what follows. */
    private List<Block> fromTitle(List<Block> blocks) {
        double before = 0;
        double all = told(blocks);
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

    /**
     * A heading, or below a text a line that announces something, has lost what it stood over where nothing follows.
     */
    private static List<Block> withoutLooseEnd(List<Block> blocks) {
        boolean told = told(blocks) > 0;
        int end = blocks.size();
        while (end > 0 && (blocks.get(end - 1).isHeading() || (told && isLoose(blocks.get(end - 1))))) {
            end--;
        }
        boolean announced = end > 0 && blocks.get(end - 1).text().endsWith(":");
        return announced ? blocks : blocks.subList(0, end);
    }

    private static long words(String text) {
        return SPACES.splitAsStream(text)
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count();
    }

    private static boolean isLoose(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && Worth.of(block) < 0
                && !Worth.isSentence(block.text())
                && words(block.text()) <= LONGEST_LOOSE;
    }
}
