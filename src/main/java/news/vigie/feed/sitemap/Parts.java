package news.vigie.feed.sitemap;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** The elements of a large document one after the other, each forgotten once it was seen. Expands no entity. */
final class Parts implements AutoCloseable {
    private final StreamParser parser;

    Parts(String text, String base) {
        int start = text.indexOf('<');
        parser = new StreamParser(Parser.xmlParser()).parse(start < 0 ? "" : text.substring(start), base);
    }

    /** In the document's order, whatever their prefix. */
    Stream<Element> named(String name) {
        return parser.stream().filter(element -> local(element).equals(name)).peek(Element::remove);
    }

    /** The first child of this name that says something, whatever its prefix. */
    static Optional<String> text(Element parent, String name) {
        return children(parent, name)
                .map(child -> child.wholeText().strip())
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
