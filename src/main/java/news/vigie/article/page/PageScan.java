package news.vigie.article.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * All that one walk over a page finds: what it shows, in blocks, and the elements that may say something of its article.
 *
 * @param blocks without what is hidden
 */
public record PageScan(Document page, List<Block> blocks, Landmarks landmarks) {
    public static PageScan of(Document page) {
        BlockReader reader = new BlockReader(false);
        Landmarks landmarks = new Landmarks();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    landmarks.see(element, reader.count());
                }
                reader.head(node, depth);
            }

            @Override
            public void tail(Node node, int depth) {
                reader.tail(node, depth);
            }
        });
        return new PageScan(page, reader.blocks(), landmarks);
    }

    /** The blocks of the page with those that are hidden until a script shows them; another walk. */
    public List<Block> withHidden() {
        return BlockReader.readWithHidden(page.body());
    }

    /**
     * What the page shows, as one line.
     *
     * @param most characters
     */
    public String shown(int most) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (text.length() >= most) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(block.text());
        }
        return text.substring(0, Math.min(most, text.length()));
    }

    /** How many characters {@link #shown} has at most. */
    public int length() {
        int length = Math.max(0, blocks.size() - 1);
        for (Block block : blocks) {
            length += block.text().length();
        }
        return length;
    }
}
