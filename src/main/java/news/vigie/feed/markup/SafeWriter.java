package news.vigie.feed.markup;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Writes of a tree what is on a list of harmless elements and attributes; of other elements only the words, of scripts
 * and styles nothing. All text is escaped, so that nothing can become markup that was none.
 */
final class SafeWriter implements NodeVisitor {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "b",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var");

    private static final String MAIL = "mailto:";
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img");
    private static final Set<String> ANYWHERE = Set.of("lang", "dir");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("a", Set.of("title")),
            Map.entry("col", Set.of("span", "width")),
            Map.entry("colgroup", Set.of("span", "width")),
            Map.entry("img", Set.of("align", "alt", "height", "title", "width")),
            Map.entry("ol", Set.of("start", "type")),
            Map.entry("table", Set.of("summary", "width")),
            Map.entry("td", Set.of("abbr", "axis", "colspan", "rowspan", "width")),
            Map.entry("th", Set.of("abbr", "axis", "colspan", "rowspan", "scope", "width")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("ul", Set.of("type")));

    private static final Map<String, String> ADDRESSES =
            Map.of("a", "href", "img", "src", "blockquote", "cite", "q", "cite");

    private final String base;
    private final StringBuilder out;

    SafeWriter(String base, int length) {
        this.base = base;
        this.out = new StringBuilder(length);
    }

    String html() {
        return out.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            appendText(words.getWholeText(), out);
        } else if (node instanceof Element element && isHarmless(element)) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isHarmless(element) && !VOID.contains(element.normalName())) {
            out.append("</").append(element.normalName()).append('>');
        }
    }

    /** Elements of SVG and MathML are none of those of the same name in HTML. */
    private static boolean isHarmless(Element element) {
        return ELEMENTS.contains(element.normalName())
                && element.tag().namespace().equals(Parser.NamespaceHtml);
    }

    private void open(Element element) {
        String name = element.normalName();
        out.append('<').append(name);
        if (element.attributesSize() > 0) {
            Set<String> allowed = ATTRIBUTES.getOrDefault(name, Set.of());
            String address = ADDRESSES.get(name);
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                if (key.equals(address)) {
                    address(key, attribute.getValue());
                } else if (allowed.contains(key) || ANYWHERE.contains(key)) {
                    append(key, attribute.getValue());
                }
            }
        }
        out.append('>');
    }

    private void address(String name, String written) {
        if (name.equals("href") && written.regionMatches(true, 0, MAIL, 0, MAIL.length())) {
            append(name, written);
        } else {
            Links.absolute(written, base).ifPresent(link -> append(name, link.toString()));
        }
    }

    private void append(String name, String value) {
        out.append(' ').append(name).append("=\"");
        append(value, true, out);
        out.append('"');
    }

    static void appendText(String text, StringBuilder out) {
        append(text, false, out);
    }

    private static void append(String source, boolean quoted, StringBuilder out) {
        String text = Controls.mended(source);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> quoted ? "&quot;" : "";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                out.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }
}
