package news.vigie.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.vigie.article.page.Bare;
import news.vigie.article.page.Block;
import news.vigie.article.page.Box;

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

    private static final MarkWords MARKS = MarkWords.named("marks-standfirst.txt");
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
    List<Block> before(List<Block> body, List<Block> shown, List<Block> left) {
        if (body.isEmpty()) {
            return body;
        }
        List<Block> found = described(shown, body.get(0));
        if (found.isEmpty()) {
            found = placed(shown, body.get(0), Standfirst::isMarked);
        }
        if (found.isEmpty()) {
            found = placed(left, body.get(0), Standfirst::isText);
        }
        List<Block> whole = new ArrayList<>(found);
        whole.addAll(body);
        return whole;
    }

    private List<Block> described(List<Block> shown, Block first) {
        List<Block> found = new ArrayList<>();
        if (description.length() < SHORTEST || isPart(letters(first.text()))) {
            return found;
        }
        for (Block block : shown) {
            if (block.equals(first)) {
                return found;
            }
            String words = block.text().length() < SHORTEST_PART ? "" : letters(block.text());
            if (isPart(words) && !block.text().equalsIgnoreCase(title) && block.linkDensity() < 0.5) {
                found.add(block);
            }
        }
        return List.of();
    }

    /** Descriptions are cut, and paragraphs are longer than a description may be. */
    private boolean isPart(String words) {
        return words.length() >= SHORTEST_PART && (description.contains(words) || words.startsWith(description));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Bare.of(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The blocks between the title and the text that can be of it: some pages set more than one apart. */
    private List<Block> placed(List<Block> blocks, Block first, Predicate<Block> known) {
        int end = blocks.indexOf(first);
        int title = end - 1;
        while (title >= 0 && !isTitle(blocks.get(title))) {
            title--;
        }
        return title < 0
                ? List.of()
                : blocks.subList(title + 1, end).stream()
                        .filter(block -> block.text().length() >= SHORTEST_PLACED && Worth.of(block) > 0)
                        .filter(known)
                        .toList();
    }

    private boolean isTitle(Block block) {
        return block.isHeading()
                && (block.text().equalsIgnoreCase(title) || block.holder().closest("h1") != null);
    }

    private static boolean isText(Block block) {
        return block.linkDensity() < 0.2 && Worth.isSentence(block.text());
    }

    private static boolean isMarked(Block block) {
        Box up = block.holder();
        for (int around = 0; around < MARKED && up != null; around++) {
            if (up.element().attr("itemprop").equals("description")
                    || MARKS.firstOf(Marks.words(up.element().className() + " " + up.element().id()))
                            .isPresent()) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }
}
