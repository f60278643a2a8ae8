package news.vigie.article.dateline;

import java.util.List;
import java.util.Optional;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.WrittenDate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the date of an element: what its attributes say to programs, or what it says to its reader. */
final class DatedElement {
    private static final List<String> ATTRIBUTES =
            List.of("datetime", "content", "title", "data-datetime", "data-date", "data-time", "data-timestamp");
    private static final int LONGEST = 300;
    private static final int LABEL = 40;

    private DatedElement() {}

    static Optional<Sighting> read(Element element, DateReader reader) {
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttr(attribute)) {
                Optional<WrittenDate> date = reader.read(element.attr(attribute));
                if (date.isPresent()) {
                    return Optional.of(new Sighting(date.get(), isUpdated(element)));
                }
            }
        }
        String text = text(element);
        return text.length() > LONGEST
                ? Optional.empty()
                : Sighting.in(text, reader).stream()
                        .findFirst()
                        .map(seen -> new Sighting(seen.date(), seen.updated() || isUpdated(element)));
    }

    /** Of an element that holds much, no more than tells so. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode part) {
                text.append(' ').append(part.text());
            }
            return text.length() > LONGEST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return text.toString().strip();
    }

    static boolean isUpdated(Element element) {
        return Words.UPDATED.areIn(element.attr("itemprop") + " " + element.className())
                || (element.previousSibling() instanceof TextNode before && Words.UPDATED.areIn(tail(before.text())));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - LABEL));
    }
}
