package news.vigie.demo.press;

import static news.vigie.demo.press.Escape.markup;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;

/** Atom (RFC 4287), links relative to {@code xml:base} as some systems write them. */
final class AtomFeed {
    private AtomFeed() {}

    static String print(Outlet outlet, List<Piece> pieces, URI base) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s" xml:base="%s">
                <id>%s</id>
                <title>%s</title>
                <updated>%s</updated>
                <link rel="self" href="%s"/>
                <link href="/%s/"/>
                <author><name>%s</name></author>
                %s
                </feed>
                """.formatted(
                        outlet.language().getLanguage(),
                        base,
                        base.resolve(outlet.feedPath()),
                        markup(outlet.title()),
                        FeedPrinter.changed(pieces),
                        outlet.feedPath(),
                        outlet.path(),
                        markup(outlet.title()),
                        pieces.stream().map(piece -> entry(piece, base)).collect(Collectors.joining("\n")));
    }

    private static String entry(Piece piece, URI base) {
        String byline = piece.manuscript().byline();
        String section = piece.manuscript().section();
        return """
                <entry>
                <id>%s</id>
                <title type="text">%s</title>
                <link rel="alternate" type="text/html" href="%s"/>
                <published>%s</published>
                <updated>%s</updated>%s%s
                <summary type="text">%s</summary>
                </entry>""".formatted(
                        base.resolve(piece.path()),
                        markup(piece.manuscript().title()),
                        piece.path(),
                        piece.published(),
                        piece.updated(),
                        byline == null ? "" : "\n<author><name>" + markup(byline) + "</name></author>",
                        section == null ? "" : "\n<category term=\"" + markup(section) + "\"/>",
                        markup(piece.manuscript().summary()));
    }
}
