package news.vigie.article.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.article.page.Block;
import news.vigie.article.page.Phrases;

/** Leaves out of a body the lines that are none of its text: what repeats the title, calls, credits, what follows the end. */
final class Lines {
    private static final Phrases UNREAD = Phrases.named("lines-unread.txt");
    private static final Phrases END = Phrases.named("lines-end.txt");

    private static final int LONGEST_CALL = 220;
    private static final int LONGEST_END = 60;
    private static final int LONGEST_HEAD_LINE = 120;
    private static final int LONGEST_LATE_LINE = 50;
    /** So many blocks may be signature and date. */
    private static final int HEAD = 4;

    private static final int SHORTEST_REPEATED = 60;

    private static final Pattern DATED = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[:h]\\d\\d\\b");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}\\s?[:hH.]\\s?\\d\\d(?:\\s?[aApP]\\.?[mM]\\.?)?");
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:by|par|von|por|di|door|propos recueillis par|text by|words by|written by)\\s+\\p{Lu}.*",
            Pattern.CASE_INSENSITIVE);

    private final String title;

    Lines(String title) {
        this.title = title;
    }

    List<Block> clean(List<Block> blocks) {
        return withoutLooseHeadings(withoutCalls(withoutHead(fromTitle(upToEnd(blocks)))));
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
            begun |= Worth.of(block) > 0 && !isTitle(block);
            if (!isHeadLine(block, begun ? LONGEST_LATE_LINE : LONGEST_HEAD_LINE) || (begun && i > HEAD)) {
                left.add(block);
            }
        }
        return left;
    }

    private boolean isHeadLine(Block block, int longest) {
        String text = block.text();
        return isTitle(block)
                || (text.length() <= longest && !block.isHeading() && !Worth.isSentence(text) && isSignature(block));
    }

    private static boolean isSignature(Block block) {
        return block.linkDensity() > 0.5
                || DATED.matcher(block.text()).find()
                || SIGNED.matcher(block.text()).matches();
    }

    private boolean isTitle(Block block) {
        return !title.isEmpty() && block.text().equalsIgnoreCase(title);
    }

    private static List<Block> withoutCalls(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        List<Block> left = new ArrayList<>();
        for (Block block : blocks) {
            boolean repeated = block.text().length() >= SHORTEST_REPEATED && !seen.add(block.text());
            if (!repeated && !isCall(block) && !isLink(block) && !isTime(block)) {
                left.add(block);
            }
        }
        return left;
    }

    /** A line that is one link and no sentence leads elsewhere. */
    private static boolean isLink(Block block) {
        return block.linkDensity() > 0.8
                && !block.isHeading()
                && block.kind() != Block.Kind.ROW
                && block.text().length() <= LONGEST_CALL
                && !Worth.isSentence(block.text());
    }

    private static boolean isTime(Block block) {
        return block.kind() != Block.Kind.ROW && TIME.matcher(block.text()).matches();
    }

    private static boolean isCall(Block block) {
        return block.text().length() <= LONGEST_CALL && UNREAD.match(block.text());
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
