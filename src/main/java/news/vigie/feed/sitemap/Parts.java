package news.vigie.feed.sitemap;

import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.markup.Controls;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The elements of a large document one after the other, each forgotten once it was seen, and whatever stands between them.
 * Expands no entity.
 */
final class Parts implements AutoCloseable {
    /** The most addresses that the protocol allows, each with what the news and image extensions say of it. */
    private static final int MOST_ELEMENTS = 1_500_000;

    /** An address has at most a thousand pictures, of five elements each. */
    private static final int MOST_KEPT = 10_000;

    /** CDATA sections, comments, instructions. */
    private static final int MOST_OTHERS = 400_000;

    private static final int DEEPEST = 64;

    private final StreamParser parser;
    private boolean tooMany;
    private int elements;
    private int kept;

    Parts(String text, String base) {
        int start = text.indexOf('<');
        tooMany = others(text) > MOST_OTHERS;
        parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST))
                .parse(start < 0 || tooMany ? "" : text.substring(start), base);
    }

    private static int others(String text) {
        int others = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            boolean other = at + 1 < text.length() && (text.charAt(at + 1) == '!' || text.charAt(at + 1) == '?');
            others += other ? 1 : 0;
        }
        return others;
    }

    /** In the document's order, whatever their prefix. */
    Stream<Element> named(String name) {
        return parser.stream().filter(element -> isNew(element, name)).peek(Parts::forget);
    }

    /** Whether more stands in the document than is read; none of it is then worth anything. */
    boolean isTooMany() {
        return tooMany;
    }

    private boolean isNew(Element element, String name) {
        boolean wanted = local(element).equals(name);
        boolean within = isWithin(element, name);
        kept = within ? kept + 1 : 0;
        if (!wanted && !within) {
            forget(element);
        }
        tooMany |= ++elements > MOST_ELEMENTS || kept > MOST_KEPT;
        if (tooMany) {
            parser.stop();
        }
        return wanted;
    }

    private static boolean isWithin(Element element, String name) {
        return element.parents().stream().anyMatch(around -> local(around).equals(name));
    }

    /** Takes an element away that has been read to its end, with the words before it. */
    private static void forget(Element element) {
        for (Node before = element.previousSibling(); before != null; before = element.previousSibling()) {
            before.remove();
        }
        element.remove();
    }

    /** The first child of this name that says something, whatever its prefix. */
    static Optional<String> text(Element parent, String name) {
        return children(parent, name)
                .map(child -> Controls.mended(child.wholeText()).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> local(child).equals(name));
    }

    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public void close() {
        parser.close();
    }
}
