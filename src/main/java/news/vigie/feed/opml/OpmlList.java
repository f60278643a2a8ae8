package news.vigie.feed.opml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import org.jspecify.annotations.Nullable;

/** Feeds as OPML 2.0: a folder for each first topic, all topics as the category. */
final class OpmlList {
    private OpmlList() {}

    static String write(List<Feed> feeds) {
        Map<List<String>, List<Feed>> folders = feeds.stream()
                .collect(Collectors.groupingBy(OpmlList::folders, LinkedHashMap::new, Collectors.toList()));
        String body = folders.entrySet().stream()
                .map(folder -> inside(folder.getKey(), outlines(folder.getValue())))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0" xmlns:vigie="%s">
                <head><title>Vigie</title></head>
                <body>
                %s</body>
                </opml>
                """.formatted(OwnAttribute.NAMESPACE, body);
    }

    /** A topic with a comma or slash cannot stand in a category: all of them are folders in each other then. */
    private static List<String> folders(Feed feed) {
        List<String> topics = feed.definition().topics();
        return fitACategory(topics) ? topics.subList(0, Math.min(topics.size(), 1)) : topics;
    }

    private static boolean fitACategory(List<String> topics) {
        return topics.stream().noneMatch(topic -> topic.contains(",") || topic.contains("/"));
    }

    private static String inside(List<String> folders, String outlines) {
        return folders.isEmpty()
                ? outlines
                : "<outline text=\"%s\">\n%s</outline>\n"
                        .formatted(escaped(folders.getFirst()), inside(folders.subList(1, folders.size()), outlines));
    }

    private static String outlines(List<Feed> feeds) {
        return feeds.stream().map(OpmlList::outline).collect(Collectors.joining());
    }

    private static String outline(Feed feed) {
        FeedDefinition definition = feed.definition();
        List<String> topics = definition.topics();
        return "<outline type=\"rss\""
                + attribute("text", feed.name())
                + attribute("title", feed.name())
                + attribute("xmlUrl", definition.url())
                + attribute(
                        "language",
                        definition.language() == null
                                ? null
                                : definition.language().code())
                + attribute("category", topics.isEmpty() || !fitACategory(topics) ? null : String.join(",", topics))
                + attribute(OwnAttribute.WEIGHT, definition.weight() == 1.0 ? null : definition.weight())
                + attribute(OwnAttribute.EVERY, definition.every())
                + attribute(OwnAttribute.FULL_TEXT, definition.fullText() ? null : "false")
                + attribute(OwnAttribute.SELECT, definition.select())
                + attribute(OwnAttribute.LINKS, definition.links())
                + "/>\n";
    }

    private static String attribute(OwnAttribute name, @Nullable Object value) {
        return attribute(name.written(), value);
    }

    private static String attribute(String name, @Nullable Object value) {
        return value == null ? "" : " %s=\"%s\"".formatted(name, escaped(value.toString()));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\ufffe\\uffff]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
