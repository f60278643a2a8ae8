package news.vigie.demo.press;

import static news.vigie.demo.press.Escape.markup;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;

/** RSS 2.0 (rssboard.org/rss-specification), the author in Dublin Core, as most papers do it. */
final class RssFeed {
    private RssFeed() {}

    static String print(Outlet outlet, List<Piece> pieces, URI base) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel>
                <title>%s</title>
                <link>%s</link>
                <description>%s</description>
                <language>%s</language>
                <lastBuildDate>%s</lastBuildDate>
                %s
                </channel>
                </rss>
                """.formatted(
                        markup(outlet.title()),
                        base.resolve("/" + outlet.path() + "/"),
                        markup(outlet.title()),
                        outlet.language().getLanguage(),
                        date(FeedPrinter.changed(pieces)),
                        pieces.stream().map(piece -> item(piece, base)).collect(Collectors.joining("\n")));
    }

    private static String item(Piece piece, URI base) {
        String byline = piece.manuscript().byline();
        String section = piece.manuscript().section();
        return """
                <item>
                <title>%s</title>
                <link>%s</link>
                <guid isPermaLink="true">%s</guid>
                <pubDate>%s</pubDate>%s%s
                <description>%s</description>
                </item>""".formatted(
                        markup(piece.manuscript().title()),
                        base.resolve(piece.path()),
                        base.resolve(piece.path()),
                        date(piece.published()),
                        byline == null ? "" : "\n<dc:creator>" + markup(byline) + "</dc:creator>",
                        section == null ? "" : "\n<category>" + markup(section) + "</category>",
                        // HTML inside XML: escaped once for each
                        markup("<p>" + markup(piece.manuscript().summary()) + "</p>"));
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
