package news.vigie.feed.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** XML, well formed or not, with its elements under their usual names and unclosed leaves closed. Expands no entity. */
final class XmlDocument {
    /** Elements that hold text. */
    private static final Set<String> LEAVES = Set.of("title", "link", "guid", "pubdate", "id", "dc:date", "dc:creator");

    /** Elements that no text can hold, so that a leaf with one inside was never closed. */
    private static final Set<String> SIBLINGS = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "description",
            "item",
            "entry",
            "category",
            "content:encoded",
            "dc:date",
            "dc:creator",
            "updated",
            "published",
            "summary",
            "content",
            "id",
            "author",
            "atom:link",
            "language");

    /** A document made to be slow is left as it is. */
    private static final long MOST_MOVED = 5_000_000;

    private XmlDocument() {}

    static XmlPart parse(String text, String base) {
        int start = text.indexOf('<');
        Document document = Parser.xmlParser()
                .settings(ParseSettings.htmlDefault)
                .parseInput(start < 0 ? "" : text.substring(start), base);
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.html);
        List<Element> elements = List.copyOf(document.getAllElements());
        boolean atom = elements.stream().skip(1).limit(1).anyMatch(XmlNames::isAtom);
        elements.stream().skip(1).forEach(element -> rename(element, atom));
        closeAll(elements);
        return new XmlPart(document, base);
    }

    private static void rename(Element element, boolean atomIsOwn) {
        String name = XmlNames.of(element, atomIsOwn);
        if (!name.equals(element.tagName()) && !name.isBlank()) {
            element.tagName(name);
        }
    }

    private static void closeAll(List<Element> elements) {
        long moved = 0;
        for (Element element : elements) {
            moved += close(element);
            if (moved > MOST_MOVED) {
                return;
            }
        }
    }

    /** What stands in an unclosed leaf goes up beside it; the leaf's own words stay in a new one before. */
    private static int close(Element leaf) {
        Element parent = leaf.parent();
        if (parent == null
                || !LEAVES.contains(leaf.tagName())
                || leaf.attr("type").contains("xhtml")) {
            return 0;
        }
        Optional<Element> lost = leaf.children().stream()
                .filter(child -> SIBLINGS.contains(child.tagName()))
                .findFirst();
        if (lost.isEmpty()) {
            return 0;
        }
        var closed = new Element(leaf.tag(), leaf.baseUri(), leaf.attributes().clone());
        leaf.childNodes().subList(0, lost.get().siblingIndex()).forEach(node -> closed.appendText(text(node)));
        leaf.before(closed);
        leaf.unwrap();
        return parent.childNodeSize();
    }

    private static String text(Node node) {
        return switch (node) {
            case TextNode words -> words.getWholeText();
            case Element element -> element.wholeText();
            default -> "";
        };
    }
}
