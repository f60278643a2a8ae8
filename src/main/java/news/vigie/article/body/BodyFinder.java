package news.vigie.article.body;

import java.util.List;
import java.util.Map;
import news.vigie.article.metadata.Metadata;
import news.vigie.article.page.Block;
import news.vigie.article.page.BlockReader;
import news.vigie.article.page.PageReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks that are the article. Each block of the page is weighed once; the element below which the weights come to
 * most is the text's, or the one inside it that says that it is.
 */
public final class BodyFinder {
    /** What an element that calls itself the text must hold of the text, to be believed. */
    private static final double BELIEVED = 0.5;

    private static final double SHARE_OF_DESCENT = 0.85;
    /** In characters; a text that structured data alone give is longer. */
    private static final int LEAST_HIDDEN = 400;

    /**
     * The text of the page, empty where there is none.
     *
     * @param metadata whose title is no part of the text, and whose body is taken if the page shows much less of it
     * @param select CSS that names the text's elements, an admin's word; it wins if it finds something
     */
    public Prose find(Document page, Metadata metadata, @Nullable String select) {
        Lines lines = new Lines(metadata.title());
        Prose selected = select == null ? Prose.EMPTY : Prose.of(lines.clean(selected(page, select)));
        if (!selected.isEmpty()) {
            return selected;
        }
        Prose found = Prose.of(lines.clean(blocks(page)));
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
        return Prose.of(new Lines(title).clean(BlockReader.read(page.body())));
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

    private static List<Block> blocks(Document page) {
        List<Block> all = BlockReader.read(page.body());
        Marks marks = new Marks();
        Outside outside = new Outside(marks, all);
        List<Block> left = all.stream().filter(block -> !outside.holds(block)).toList();
        Sums worth = Sums.of(left, Worth::of);
        Element best = best(worth);
        if (best == null) {
            return List.of();
        }
        Element body = marked(best, worth, marks);
        return left.stream().filter(block -> isWithin(block.holder(), body)).toList();
    }

    private static @Nullable Element best(Sums worth) {
        Element best = null;
        double most = 0;
        int depth = 0;
        for (Map.Entry<Element, Double> entry : worth.all().entrySet()) {
            double value = entry.getValue();
            if (value > most
                    || value == most && best != null && entry.getKey().parents().size() > depth) {
                best = entry.getKey();
                most = value;
                depth = best.parents().size();
            }
        }
        return best;
    }

    private static Element marked(Element best, Sums worth, Marks marks) {
        Element chosen = best;
        double most = worth.below(best) * BELIEVED;
        for (Map.Entry<Element, Double> entry : worth.all().entrySet()) {
            if (marks.of(entry.getKey()) == Mark.INSIDE && entry.getValue() > most) {
                chosen = entry.getKey();
                most = entry.getValue();
            }
        }
        return descend(chosen, worth);
    }

    private static Element descend(Element from, Sums worth) {
        Element at = from;
        for (Element next = child(at, worth); next != null; next = child(at, worth)) {
            at = next;
        }
        return at;
    }

    private static @Nullable Element child(Element at, Sums worth) {
        for (Element child : at.children()) {
            if (worth.below(child) >= SHARE_OF_DESCENT * worth.below(at) && child.childrenSize() > 1) {
                return child;
            }
        }
        return null;
    }

    private static boolean isWithin(Element element, Element outer) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }
}
