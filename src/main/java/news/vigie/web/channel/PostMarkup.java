package news.vigie.web.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.vigie.web.reader.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Telegram's HTML as HTML for a browser. Nothing is passed on: of what Telegram knows each element is made anew, with
 * the attributes that it needs, and of everything else the text stays.
 */
final class PostMarkup {
    /** Telegram's names and ours. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("b", "b"),
            Map.entry("strong", "b"),
            Map.entry("i", "i"),
            Map.entry("em", "i"),
            Map.entry("u", "u"),
            Map.entry("ins", "u"),
            Map.entry("s", "s"),
            Map.entry("strike", "s"),
            Map.entry("del", "s"),
            Map.entry("code", "code"),
            Map.entry("pre", "pre"));

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tg");
    private static final Set<String> BLOCKS = Set.of("blockquote", "pre");
    private static final int DEEPEST = 20;
    private static final int SNIPPET = 90;

    private final Reader reader;

    PostMarkup(Reader reader) {
        this.reader = reader;
    }

    /** Safe to stand in a page as it is. */
    String html(String telegram) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        copy(parsed(telegram), page.body(), 0);
        return page.body().html();
    }

    /** The words alone, on one line, as far as a line shows them. */
    static String beginning(String telegram) {
        String words = parsed(telegram).text();
        return words.length() <= SNIPPET ? words : words.substring(0, words.offsetByCodePoints(SNIPPET - 2, 1)) + "…";
    }

    private static Document parsed(String telegram) {
        return Jsoup.parse(telegram, Parser.xmlParser().settings(ParseSettings.htmlDefault));
    }

    private void copy(Node from, Element into, int depth) {
        for (Node child : from.childNodes()) {
            if (child instanceof TextNode text) {
                into.appendText(endsWithBlock(into) ? withoutBreak(text.getWholeText()) : text.getWholeText());
            } else if (child instanceof Element element) {
                copyElement(element, into, depth);
            }
        }
    }

    /** Telegram takes the line break after a block as the block's end. */
    private static String withoutBreak(String text) {
        return text.startsWith("\n") ? text.substring(1) : text;
    }

    private static boolean endsWithBlock(Element element) {
        return element.lastChild() instanceof Element last && BLOCKS.contains(last.normalName());
    }

    private void copyElement(Element element, Element into, int depth) {
        if (depth < DEEPEST) {
            copy(element, room(element, into), depth + 1);
        } else {
            into.appendText(element.wholeText());
        }
    }

    /** Where the element's content goes: an element of our own, or what stands around it. */
    private Element room(Element element, Element into) {
        String name = element.normalName();
        String plain = PLAIN.get(name);
        if (plain != null) {
            return into.appendElement(plain);
        }
        return switch (name) {
            case "a" -> link(element.attr("href"), into);
            case "blockquote" -> quotation(element.hasAttr("expandable"), into);
            case "tg-spoiler" -> spoiler(into);
            case "span" -> element.hasClass("tg-spoiler") ? spoiler(into) : into;
            default -> into;
        };
    }

    private static Element link(String target, Element into) {
        return isWorthALink(target)
                ? into.appendElement("a")
                        .attr("href", target)
                        .attr("target", "_blank")
                        .attr("rel", "noopener noreferrer")
                : into;
    }

    private static boolean isWorthALink(String target) {
        try {
            String scheme = new URI(target).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Folded and opened with no script, by a box that is checked. */
    private Element quotation(boolean expandable, Element into) {
        Element quotation = into.appendElement("blockquote");
        if (!expandable) {
            return quotation;
        }
        quotation.addClass("expandable").appendChild(box("web.post.expand"));
        return quotation.appendElement("div");
    }

    private Element spoiler(Element into) {
        Element label = into.appendElement("label").addClass("spoiler");
        label.appendChild(box("web.post.reveal"));
        return label.appendElement("span");
    }

    private Element box(String label) {
        return new Element("input").attr("type", "checkbox").attr("aria-label", reader.text(label));
    }
}
