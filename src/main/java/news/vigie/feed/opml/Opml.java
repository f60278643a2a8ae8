package news.vigie.feed.opml;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.markup.DocumentText;
import news.vigie.feed.markup.Links;
import news.vigie.feed.markup.PlainText;
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
        Document document =
                Parser.xmlParser().settings(ParseSettings.htmlDefault).parseInput(text, "");
        List<Element> outlines = document.getElementsByTag("outline");
        if (outlines.isEmpty()) {
            return new OpmlReading.Unreadable(Notice.of("opml.none"));
        }
        return read(
                outlines.stream().filter(outline -> outline.hasAttr("xmlurl")).toList());
    }

    private static OpmlReading read(List<Element> outlines) {
        Map<URI, FeedDefinition> feeds = new LinkedHashMap<>();
        var problems = new ArrayList<Notice>();
        for (Element outline : outlines.subList(0, Math.min(outlines.size(), MOST_FEEDS))) {
            Optional<URI> url = Links.absolute(outline.attr("xmlurl"), "");
            if (url.isEmpty()) {
                problems.add(
                        Notice.of("opml.not-http", PlainText.of(name(outline)), PlainText.of(outline.attr("xmlurl"))));
            } else {
                feeds.putIfAbsent(url.get(), definition(outline, url.get()));
            }
        }
        if (outlines.size() > MOST_FEEDS) {
            problems.add(Notice.of("opml.too-many", outlines.size(), MOST_FEEDS));
        }
        return new OpmlReading.Read(List.copyOf(feeds.values()), problems);
    }

    private static FeedDefinition definition(Element outline, URI url) {
        String name = PlainText.of(name(outline));
        return FeedDefinition.at(url).named(name.isEmpty() ? null : name).about(topics(outline));
    }

    private static String name(Element outline) {
        return outline.hasAttr("title") ? outline.attr("title") : outline.attr("text");
    }

    private static List<String> topics(Element outline) {
        Stream<String> folders = outline.parents().reversed().stream()
                .filter(parent -> parent.tagName().equals("outline") && !parent.hasAttr("xmlurl"))
                .map(Opml::name);
        Stream<String> categories = Stream.of(outline.attr("category").split("[,/]", -1));
        return Stream.concat(folders, categories)
                .map(PlainText::of)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }
}
