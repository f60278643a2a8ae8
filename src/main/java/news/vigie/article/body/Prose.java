package news.vigie.article.body;

import java.util.ArrayList;
import java.util.List;
import news.vigie.article.page.Block;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Blocks as one text.
 *
 * @param text the blocks apart by an empty line
 * @param headings where those of them that are headings stand in the text
 * @param standfirst where the first of them stand that are set apart from the rest; null: none are
 */
public record Prose(
        String text, List<Span> headings, @Nullable Span standfirst) {
    public static final Prose EMPTY = new Prose("", List.of());

    public Prose {
        headings = List.copyOf(headings);
    }

    /** Of which nothing is known to stand apart. */
    public Prose(String text, List<Span> headings) {
        this(text, headings, null);
    }

    public static Prose of(List<Block> blocks) {
        return of(blocks, 0);
    }

    /** @param apart how many of the first blocks are the standfirst */
    static Prose of(List<Block> blocks, int apart) {
        StringBuilder text = new StringBuilder();
        List<Span> headings = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(block.text());
            if (block.isHeading()) {
                headings.add(new Span(start, text.length()));
            }
            ends.add(text.length());
        }
        return new Prose(text.toString(), headings, apart == 0 ? null : new Span(0, ends.get(apart - 1)));
    }

    /** The first sentence, or as much of it as a title may say; for a text that has none. */
    public String opening() {
        return Opening.of(text);
    }

    /** The line, or as many of its first words as may be so long, in characters. */
    public static String shortened(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest - 1);
        int end = cut < 1 ? longest - 1 : cut;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** As many of the first blocks as are so long together, in characters; of a longer first block its beginning. */
    public Prose within(int longest) {
        if (text.length() <= longest) {
            return this;
        }
        int between = text.lastIndexOf("\n\n", longest);
        String kept = between > 0 ? text.substring(0, between) : shortened(text, longest);
        return new Prose(
                kept,
                headings.stream()
                        .filter(heading -> heading.end() <= kept.length())
                        .toList(),
                standfirst == null || standfirst.end() > kept.length() ? null : standfirst);
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
