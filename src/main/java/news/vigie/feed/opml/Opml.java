package news.vigie.feed.opml;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.markup.DocumentText;
import news.vigie.feed.markup.Links;
import news.vigie.notice.Notice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Writes OPML 2.0, reads it and 1.0: folders, however deep, and categories become topics. */
public final class Opml {
    private static final Pattern DECLARATIONS = Pattern.compile("(?i)<!(?:DOCTYPE|ENTITY)");
    private static final int MOST_FEEDS = 5000;

    private Opml() {}

    /** As other readers understand it; headers, which may be secret, stay here. */
    public static String write(List<Feed> feeds) {
        return OpmlList.write(feeds);
    }

    public static OpmlReading read(byte[] bytes) {
        String text = DocumentText.of(bytes, null);
        if (DECLARATIONS.matcher(text).find()) {
            return new OpmlReading.Unreadable(Notice.of("opml.declarations"));
        }
        Document document = Parser.xmlParser()
                .settings(ParseSettings.htmlDefault)
                .setTrackPosition(true)
                .parseInput(text, "");
        List<Element> outlines = document.getElementsByTag("outline");
        if (outlines.isEmpty()) {
            return new OpmlReading.Unreadable(Notice.of("opml.none"));
        }
        var flaws = new ArrayList<OpmlReading.Flaw>();
        long lost = outlines.stream().filter(Opml::lacksAddress).count();
        if (lost > 0) {
            flaws.add(new OpmlReading.Flaw(0, Notice.of("opml.no-address", lost)));
        }
        return read(
                outlines.stream().filter(outline -> outline.hasAttr("xmlurl")).toList(), flaws);
    }

    /** What says more than the name of a folder and has nothing inside was meant as a feed. */
    private static boolean lacksAddress(Element outline) {
        return !outline.hasAttr("xmlurl")
                && outline.childrenSize() == 0
                && (outline.hasAttr("type") || outline.hasAttr("htmlurl") || outline.hasAttr("url"));
    }

    private static OpmlReading read(List<Element> outlines, List<OpmlReading.Flaw> flaws) {
        Map<URI, FeedDefinition> feeds = new LinkedHashMap<>();
        if (outlines.size() > MOST_FEEDS) {
            flaws.add(new OpmlReading.Flaw(0, Notice.of("opml.too-many", outlines.size(), MOST_FEEDS)));
        }
        for (Element element : outlines.subList(0, Math.min(outlines.size(), MOST_FEEDS))) {
            var outline = new Outline(element, flaws);
            Optional<URI> url = Links.absolute(element.attr("xmlurl"), "");
            if (url.isEmpty()) {
                outline.flawed("opml.not-http", element.attr("xmlurl"));
            } else if (feeds.containsKey(url.get())) {
                feeds.computeIfPresent(url.get(), (address, known) -> outline.alsoAbout(known));
            } else {
                feeds.put(url.get(), outline.definition(url.get()));
            }
        }
        return new OpmlReading.Read(List.copyOf(feeds.values()), flaws);
    }
}
