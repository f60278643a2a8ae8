package news.vigie.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.vigie.article.page.Block;
import news.vigie.article.page.Box;
import news.vigie.article.phrase.Bare;

/**
 * Finds the article's first paragraph where a page sets it apart, above the picture or beside the title. Pages give it to
 * others as their description, so that it is known by that; else by its place between the title and the text.
 */
final class Standfirst {
    /** In letters; a shorter description may stand anywhere. */
    private static final int SHORTEST = 40;
    /** In letters, of a part of the description. */
    private static final int SHORTEST_PART = 25;
    /** In characters. */
    private static final int SHORTEST_PLACED = 60;

    /** So near below the title it need be no sentence. */
    private static final int NEXT = 2;

    /** In characters, of all of it. */
    private static final int LONGEST = 800;
    /** In paragraphs. */
    private static final int MOST = 3;
    /** In paragraphs, behind it, that show how the text is set. */
    private static final int BEHIND = 3;

    private static final MarkWords MARKS = new MarkWords().with("marks-standfirst.txt", Mark.Kind.INSIDE);
    /** So many elements around a paragraph may bear its mark. */
    private static final int MARKED = 3;

    private final String title;
    private final String description;

    Standfirst(String title, String description) {
        this.title = title;
        this.description = letters(description);
    }

    /**
     * The body with its standfirst before it.
     *
     * @param shown all blocks of the page
     * @param left those of them that no mark puts beside the text
     */
    List<Block> before(List<Block> body, List<Block> shown, Set<Block> left) {
        if (body.isEmpty()) {
            return body;
        }
        Block first = body.get(0);
        int end = shown.indexOf(first);
        int title = titleBefore(shown, end);
        boolean known = isDescribed(first);
        List<Block> whole = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Block block = shown.get(i);
            if ((!known && isDescribed(block))
                    || (title >= 0 && i > title && isPlaced(block, left.contains(block), i - title <= NEXT))) {
                whole.add(block);
            }
        }
        whole.addAll(body);
        return whole;
    }

    /** The text, and how much of it is the standfirst, whether the page put it into the text or before it. */
    Prose told(List<Block> text) {
        int end = 0;
        int length = 0;
        while (end < Math.min(MOST, text.size() - 1) && isApart(text.get(end), text.subList(end + 1, text.size()))) {
            length += text.get(end).text().length();
            end++;
        }
        int rest = text.stream().mapToInt(block -> block.text().length()).sum() - length;
        return Prose.of(text, length <= Math.min(LONGEST, rest) ? end : 0);
    }

    private boolean isApart(Block block, List<Block> rest) {
        return !block.isHeading()
                && block.text().length() >= SHORTEST
                && (isMarked(block) || isWholeDescription(block) || isSetApart(block, rest));
    }

    /** A description that ends within the paragraph was cut out of it by a program, whatever the paragraph is. */
    private boolean isWholeDescription(Block block) {
        return isDescribed(block) && description.contains(letters(block.text()));
    }

    /** A sentence in bold type, or in an element of its own, where the paragraphs behind it are neither. */
    private static boolean isSetApart(Block block, List<Block> rest) {
        List<Block> next =
                rest.stream().filter(other -> !other.isHeading()).limit(BEHIND).toList();
        Box around = next.isEmpty() ? null : next.get(0).holder().parent();
        return next.size() == BEHIND
                && Worth.isSentence(block.text())
                && next.stream().noneMatch(Block::isBold)
                && next.stream()
                        .allMatch(other -> Objects.equals(around, other.holder().parent()))
                && (block.isBold() || !Objects.equals(around, block.holder().parent()));
    }

    /** What pages give to others as their description; it is cut, and paragraphs are longer than it may be. */
    private boolean isDescribed(Block block) {
        if (description.length() < SHORTEST || block.text().length() < SHORTEST_PART || block.linkDensity() > 0.5) {
            return false;
        }
        String words = letters(block.text());
        return words.length() >= SHORTEST_PART
                && (description.contains(words) || words.startsWith(description))
                && !block.text().equalsIgnoreCase(title);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Bare.of(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Of what stands between the title and the text. */
    private static boolean isPlaced(Block block, boolean unmarked, boolean next) {
        return block.text().length() >= SHORTEST_PLACED
                && Worth.of(block) > 0
                && (isMarked(block)
                        || (unmarked && block.linkDensity() < 0.2 && (next || Worth.isSentence(block.text()))));
    }

    private int titleBefore(List<Block> shown, int end) {
        int at = end - 1;
        while (at >= 0 && !isTitle(shown.get(at))) {
            at--;
        }
        return at;
    }

    private boolean isTitle(Block block) {
        return block.isHeading()
                && (block.text().equalsIgnoreCase(title) || block.holder().closest("h1") != null);
    }

    private static boolean isMarked(Block block) {
        Box up = block.holder();
        for (int around = 0; around < MARKED && up != null; around++) {
            if (up.element().attr("itemprop").equals("description")
                    || MARKS.of(Marks.words(up.element().className() + " "
                                    + up.element().id()))
                            .is(Mark.Kind.INSIDE)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }
}
