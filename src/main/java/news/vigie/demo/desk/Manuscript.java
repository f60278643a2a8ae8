package news.vigie.demo.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A text that an outlet may print.
 *
 * @param section the part of the paper that it belongs to
 * @param caption what the picture shows; no caption, no picture
 * @param credit whose picture it is
 */
public record Manuscript(
        Outlet outlet,
        Locale language,
        String title,
        @Nullable String byline,
        @Nullable String section,
        @Nullable String caption,
        @Nullable String credit,
        List<Block> blocks) {
    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    /** The first paragraph, which a feed gives as the summary. */
    public String summary() {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::text)
                .findFirst()
                .orElse(title);
    }

    Manuscript reworded(UnaryOperator<String> change) {
        return new Manuscript(
                outlet,
                language,
                change.apply(title),
                byline,
                section,
                caption == null ? null : change.apply(caption),
                credit,
                blocks.stream().map(block -> block.reworded(change)).toList());
    }
}
