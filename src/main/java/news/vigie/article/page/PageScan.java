package news.vigie.article.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * All that one walk over a page finds: what it shows, in blocks, and the elements that may say something of its article.
 *
 * @param blocks without what is hidden
 */
public record PageScan(Document page, List<Block> blocks, Landmarks landmarks) {
    /** Walks over a page that {@link PageReader} has read: its depth is bounded. */
    public static PageScan of(Document page) {
        BlockReader reader = new BlockReader(false);
        Landmarks landmarks = new Landmarks();
        walk(page, 0, reader, landmarks);
        return new PageScan(page, reader.blocks(), landmarks);
    }

    private static void walk(Element element, int depth, BlockReader reader, Landmarks landmarks) {
        landmarks.see(element, reader.count());
        reader.head(element, depth);
        int children = element.childNodeSize();
        for (int i = 0; i < children; i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                walk(inner, depth + 1, reader, landmarks);
            } else {
                reader.head(child, depth + 1);
            }
        }
        reader.tail(element, depth);
    }

    /** The blocks of the page with those that are hidden until a script shows them; another walk. */
    public List<Block> withHidden() {
        return BlockReader.readWithHidden(page.body());
    }
}
