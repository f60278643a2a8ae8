package news.vigie.demo.press;

import static news.vigie.demo.press.Escape.markup;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;

/** RSS 1.0 (web.resource.org/rss/1.0/spec): RDF, the items beside the channel, dates in Dublin Core. */
final class RdfFeed {
    private RdfFeed() {}

    static String print(Outlet outlet, List<Piece> pieces, URI base) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <channel rdf:about="%s">
                <title>%s</title>
                <link>%s</link>
                <description>%s</description>
                <dc:language>%s</dc:language>
                <items><rdf:Seq>
                %s
                </rdf:Seq></items>
                </channel>
                %s
                </rdf:RDF>
                """.formatted(
                        base.resolve(outlet.feedPath()),
                        markup(outlet.title()),
                        base.resolve("/" + outlet.path() + "/"),
                        markup(outlet.title()),
                        outlet.language().getLanguage(),
                        pieces.stream()
                                .map(piece -> "<rdf:li rdf:resource=\"%s\"/>".formatted(base.resolve(piece.path())))
                                .collect(Collectors.joining("\n")),
                        pieces.stream().map(piece -> item(piece, base)).collect(Collectors.joining("\n")));
    }

    private static String item(Piece piece, URI base) {
        String byline = piece.manuscript().byline();
        return """
                <item rdf:about="%s">
                <title>%s</title>
                <link>%s</link>
                <dc:date>%s</dc:date>%s
                <description>%s</description>
                </item>""".formatted(
                        base.resolve(piece.path()),
                        markup(piece.manuscript().title()),
                        base.resolve(piece.path()),
                        piece.published(),
                        byline == null ? "" : "\n<dc:creator>" + markup(byline) + "</dc:creator>",
                        markup(piece.manuscript().summary()));
    }
}
