package news.vigie.feed.xml;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.feed.markup.Links;
import news.vigie.feed.markup.Markup;
import org.jspecify.annotations.Nullable;

/** An element of a document. Names are in small letters, with the usual prefix where their namespace is known. */
public final class XmlElement implements XmlNode {
    private static final Set<String> VOID =
            Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

    private final String name;
    private final XmlAttributes attributes;
    private final XmlBase base;
    private final List<XmlNode> nodes = new ArrayList<>(1);
    private boolean hasElements;

    XmlElement(String name, XmlAttributes attributes, XmlBase base) {
        this.name = name;
        this.attributes = attributes;
        this.base = base;
    }

    void add(XmlNode node) {
        nodes.add(node);
        hasElements |= node instanceof XmlElement;
    }

    XmlBase ownBase() {
        return base;
    }

    public String name() {
        return name;
    }

    /** Children of these names, those of the first name first. */
    public List<XmlElement> children(String... names) {
        List<XmlElement> found = List.of();
        for (String wanted : names) {
            for (XmlNode node : nodes) {
                if (node instanceof XmlElement element && element.name.equals(wanted)) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(element);
                }
            }
        }
        return found;
    }

    /** The first child that says something. */
    public Optional<XmlElement> child(String... names) {
        for (String wanted : names) {
            for (XmlNode node : nodes) {
                if (node instanceof XmlElement element && element.name.equals(wanted) && !element.isEmpty()) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isEmpty() {
        return !hasElements && text().isEmpty();
    }

    /** All the words in it. */
    public String text() {
        if (nodes.isEmpty()) {
            return "";
        }
        if (nodes.size() == 1 && nodes.getFirst() instanceof XmlText words) {
            return words.text().strip();
        }
        var text = new StringBuilder();
        appendText(text);
        return text.toString().strip();
    }

    /** Of the first of these children that says something. */
    public @Nullable String text(String... names) {
        return child(names).map(XmlElement::text).orElse(null);
    }

    public List<String> texts(String... names) {
        return children(names).stream()
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Null where the attribute is missing or empty. */
    public @Nullable String attribute(String wanted) {
        String value = attributes.value(wanted);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public Optional<URI> link(@Nullable String text) {
        return Links.absolute(text, base());
    }

    /** The address of the document or what {@code xml:base} around makes of it. */
    public String base() {
        return base.address();
    }

    /** The content as HTML: elements as they stand, else the text, which is HTML that was escaped. */
    public Markup html() {
        return new Markup(hasElements ? inner() : text(), true, base());
    }

    private String inner() {
        var html = new StringBuilder();
        nodes.forEach(node -> node.appendHtml(html));
        return html.toString().strip();
    }

    @Override
    public void appendText(StringBuilder out) {
        nodes.forEach(node -> node.appendText(out));
    }

    @Override
    public void appendHtml(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            appendEscaped(value, out);
            out.append('"');
        });
        out.append('>');
        nodes.forEach(node -> node.appendHtml(out));
        if (!VOID.contains(name)) {
            out.append("</").append(name).append('>');
        }
    }

    static void appendEscaped(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
