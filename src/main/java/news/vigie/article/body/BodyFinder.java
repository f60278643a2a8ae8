package news.vigie.article.body;

import java.util.List;
import news.vigie.article.metadata.Metadata;
import news.vigie.article.page.Block;
import news.vigie.article.page.BlockReader;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import org.jsoup.nodes.Document;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks that are the article. Each block of the page is weighed once; the element below which the weights
 * come to most is the text's, or the one inside it that says that it is.
 */
public final class BodyFinder {
    /** In characters; a page that shows less may hide the rest until a script runs. */
    private static final int MEAGRE = 400;

    /**
     * In characters; what is found by weight alone and is shorter may be a banner, a footer or what readers answered.
     */
    private static final int WEIGHTY = 1_000;

    /** In characters; a text that structured data alone give is longer. */
    private static final int LEAST_HIDDEN = 400;

    /**
     * The text of the page, empty where there is none.
     *
     * @param metadata whose title is no part of the text, and whose body is taken if the page shows much less of it
     * @param select CSS that names the text's elements, an admin's word; it wins if it finds something
     */
    public Prose find(PageScan page, Metadata metadata, @Nullable String select) {
        Lines lines = new Lines(metadata.title(), metadata.byline());
        Standfirst standfirst = new Standfirst(metadata.title(), metadata.description());
        Prose selected = select == null ? Prose.EMPTY : standfirst.told(lines.clean(selected(page.page(), select)));
        if (!selected.isEmpty()) {
            return selected;
        }
        Prose found = standfirst.told(lines.clean(blocks(page, metadata)));
        return metadata.body().length() > 2 * found.length() + LEAST_HIDDEN
                ? whole(PageReader.tree(paragraphs(metadata.body()), ""), metadata.title())
                : found;
    }

    /** Structured data hold text, HTML in place of text, or lines. */
    private static String paragraphs(String body) {
        return body.contains("</p>") || body.contains("<br") ? body : body.replace("\n", "<p>");
    }

    /** All that the page says, where it is known to be nothing but text: a feed's. */
    public Prose whole(Document page, String title) {
        return Prose.of(new Lines(title, null).clean(BlockReader.read(page.body())));
    }

    private static List<Block> selected(Document page, String selector) {
        try {
            return page.select(selector).stream()
                    .filter(element -> element.parents().stream().noneMatch(outer -> outer.is(selector)))
                    .flatMap(element -> BlockReader.read(element).stream())
                    .toList();
        } catch (Selector.SelectorParseException wrong) {
            return List.of();
        }
    }

    private static List<Block> blocks(PageScan page, Metadata metadata) {
        List<Block> shown = chosen(page.blocks(), metadata);
        if (length(shown) >= MEAGRE) {
            return shown;
        }
        List<Block> more = chosen(page.withHidden(), metadata);
        return length(more) > 2 * length(shown) ? more : shown;
    }

    /** The heaviest that no mark puts beside the text; else what is in the article's own element; else the heaviest. */
    private static List<Block> chosen(List<Block> all, Metadata metadata) {
        Marks marks = new Marks();
        List<Block> heaviest = new Body(all, unmarked(all, marks), marks, metadata).blocks();
        if (length(heaviest) >= WEIGHTY) {
            return heaviest;
        }
        List<Block> near = new OwnText(all, marks, metadata.title()).blocks();
        List<Block> own = new Body(all, unmarked(near, marks), marks, metadata).blocks();
        if (own.isEmpty() && heaviest.isEmpty()) {
            return new Body(all, all, marks, metadata).blocks();
        }
        return own.isEmpty() ? heaviest : own;
    }

    private static List<Block> unmarked(List<Block> all, Marks marks) {
        Outside outside = new Outside(marks, all);
        SmallBoxes small = new SmallBoxes(all);
        return all.stream()
                .filter(block -> !outside.holds(block) && !small.hold(block))
                .toList();
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
