package news.vigie.article.body;

import java.util.ArrayList;
import java.util.List;
import news.vigie.article.page.Block;
import news.vigie.language.Span;

/**
 * Blocks as one text.
 *
 * @param text the blocks apart by an empty line
 * @param headings where those of them that are headings stand in the text
 */
public record Prose(String text, List<Span> headings) {
    public static final Prose EMPTY = new Prose("", List.of());

    public Prose {
        headings = List.copyOf(headings);
    }

    public static Prose of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Span> headings = new ArrayList<>();
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(block.text());
            if (block.isHeading()) {
                headings.add(new Span(start, text.length()));
            }
        }
        return new Prose(text.toString(), headings);
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
