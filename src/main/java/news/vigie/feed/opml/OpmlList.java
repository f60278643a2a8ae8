package news.vigie.feed.opml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.feed.Feed;

/** Feeds as OPML 2.0: a folder for each first topic, all topics as the category. */
final class OpmlList {
    private OpmlList() {}

    static String write(List<Feed> feeds) {
        Map<String, List<Feed>> folders = feeds.stream()
                .collect(Collectors.groupingBy(OpmlList::folder, LinkedHashMap::new, Collectors.toList()));
        String body = folders.entrySet().stream()
                .map(folder -> folder(folder.getKey(), folder.getValue()))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                <head><title>Vigie</title></head>
                <body>
                %s</body>
                </opml>
                """.formatted(body);
    }

    private static String folder(Feed feed) {
        List<String> topics = feed.definition().topics();
        return topics.isEmpty() ? "" : topics.getFirst();
    }

    private static String folder(String topic, List<Feed> feeds) {
        String outlines = feeds.stream().map(OpmlList::outline).collect(Collectors.joining());
        return topic.isEmpty() ? outlines : "<outline text=\"%s\">\n%s</outline>\n".formatted(escaped(topic), outlines);
    }

    private static String outline(Feed feed) {
        String topics = String.join(",", feed.definition().topics());
        return "<outline type=\"rss\" text=\"%1$s\" title=\"%1$s\" xmlUrl=\"%2$s\"%3$s/>\n"
                .formatted(
                        escaped(feed.name()),
                        escaped(feed.definition().url().toString()),
                        topics.isEmpty() ? "" : " category=\"%s\"".formatted(escaped(topics)));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\ufffe\\uffff]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
