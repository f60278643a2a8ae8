package news.vigie.feed.format;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.feed.markup.Links;
import news.vigie.feed.markup.Markup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** An element of a feed document. Names are those of {@link XmlNames}, in small letters. */
record XmlPart(Element element, String documentBase) {
    private static final Pattern VOID_ENDS =
            Pattern.compile("(?i)</(?:area|base|br|col|embed|hr|img|input|link|meta|source|wbr)\\s*>");

    private static final int MOST_BASES = 8;

    /** Children of these names, those of the first name first. */
    Stream<XmlPart> children(String... names) {
        return Stream.of(names)
                .flatMap(name -> element.children().stream()
                        .filter(child -> child.tagName().equals(name)))
                .map(this::part);
    }

    /** The first child that says something. */
    Optional<XmlPart> child(String... names) {
        return children(names).filter(part -> !part.isEmpty()).findFirst();
    }

    /** Elements of this name at any depth, in the document's order. */
    List<XmlPart> inside(String name) {
        return element.getElementsByTag(name).stream().map(this::part).toList();
    }

    private XmlPart part(Element other) {
        return new XmlPart(other, documentBase);
    }

    private boolean isEmpty() {
        return element.childrenSize() == 0 && text().isEmpty();
    }

    String text() {
        return element.wholeText().strip();
    }

    @Nullable
    String text(String... names) {
        return child(names).map(XmlPart::text).orElse(null);
    }

    List<String> texts(String... names) {
        return children(names)
                .map(XmlPart::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Null where the attribute is missing or empty. */
    @Nullable
    String attribute(String name) {
        String value = element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    Optional<URI> link(@Nullable String text) {
        return Links.absolute(text, base());
    }

    /** The address of the document or what {@code xml:base} around makes of it. */
    String base() {
        var bases = new ArrayDeque<String>();
        for (Element at = element; at != null && bases.size() < MOST_BASES; at = at.parent()) {
            if (at.hasAttr("xml:base")) {
                bases.push(at.attr("xml:base"));
            }
        }
        String base = documentBase;
        for (String next : bases) {
            base = Links.rebased(next, base);
        }
        return base;
    }

    /** The content as HTML: elements as they stand, else the text, which is HTML that was escaped. */
    Markup html() {
        return new Markup(element.childrenSize() == 0 ? text() : inner(), true, base());
    }

    private String inner() {
        var html = new StringBuilder();
        for (Node node : element.childNodes()) {
            html.append(node instanceof CDataNode data ? data.getWholeText() : node.outerHtml());
        }
        return VOID_ENDS.matcher(html).replaceAll("").strip();
    }
}
