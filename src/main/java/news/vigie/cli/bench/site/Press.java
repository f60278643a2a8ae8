package news.vigie.cli.bench.site;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.nodes.Entities;

/**
 * What the site has printed: every feed has the same number of old articles, numbered from 1 on, and those that were
 * published since. May be shared between threads.
 */
public final class Press {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    private final Writer writer = new Writer();
    private final int old;
    private final int listed;
    private final Instant oldest;
    private final Map<Integer, List<Instant>> published = new ConcurrentHashMap<>();

    /**
     * A press.
     *
     * @param old articles of each feed, an hour apart, the first of {@code oldest}
     * @param listed how many of its articles a feed lists
     */
    public Press(int old, int listed, Instant oldest) {
        this.old = old;
        this.listed = listed;
        this.oldest = oldest;
    }

    /** One new article in the feed. */
    public void publish(int feed, Instant now) {
        published.computeIfAbsent(feed, number -> new CopyOnWriteArrayList<>()).add(now);
    }

    /** The number of the newest article. */
    public int newest(int feed) {
        return old + published.getOrDefault(feed, List.of()).size();
    }

    private Instant date(int feed, int number) {
        return number <= old
                ? oldest.plus(Duration.ofHours(number))
                : published.getOrDefault(feed, List.of()).get(number - old - 1);
    }

    /** The feed as RSS, its newest articles first. */
    public String feed(String base, int feed) {
        var rss = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Feed %d</title><link>%s/page/%d</link><description>Feed %d</description>
                """.formatted(feed, base, feed, feed));
        for (int number = newest(feed); number > Math.max(0, newest(feed) - listed); number--) {
            Piece piece = writer.write(feed, number);
            rss.append("""
                    <item><title>%s</title><link>%s/article/%d/%d</link><guid>%s/article/%d/%d</guid><pubDate>%s</pubDate>
                    <description>%s</description></item>
                    """.formatted(
                            escaped(piece.title()),
                            base,
                            feed,
                            number,
                            base,
                            feed,
                            number,
                            HTTP_DATE.format(date(feed, number).atOffset(ZoneOffset.UTC)),
                            escaped(piece.paragraphs().getFirst())));
        }
        return rss.append("</channel></rss>\n").toString();
    }

    /** An article as a page, with what stands around articles. */
    public String page(int feed, int number) {
        Piece piece = writer.write(feed, number);
        var body = new StringBuilder();
        piece.paragraphs()
                .forEach(paragraph ->
                        body.append("<p>").append(escaped(paragraph)).append("</p>\n"));
        String title = escaped(piece.title());
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s - Feed %d</title><meta property="og:title" content="%s">
                <meta property="article:published_time" content="%s"></head>
                <body><nav><ul><li><a href="/page/%d">Home</a></li><li><a href="/page/1">News</a></li></ul></nav>
                <article><h1>%s</h1>
                %s</article>
                <aside><h2>More</h2><ul><li><a href="/article/1/1">Another article</a></li></ul></aside>
                <footer>All rights reserved</footer></body></html>
                """.formatted(piece.language(), title, feed, title, date(feed, number), feed, title, body);
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
