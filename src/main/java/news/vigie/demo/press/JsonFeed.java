package news.vigie.demo.press;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    static String print(Outlet outlet, List<Piece> pieces, URI base) {
        ObjectNode feed = JSON.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", outlet.title())
                .put("home_page_url", base.resolve("/" + outlet.path() + "/").toString())
                .put("feed_url", base.resolve(outlet.feedPath()).toString())
                .put("language", outlet.language().getLanguage());
        var items = feed.putArray("items");
        pieces.forEach(piece -> describe(items.addObject(), piece, base));
        return feed.toPrettyString();
    }

    private static void describe(ObjectNode item, Piece piece, URI base) {
        String url = base.resolve(piece.path()).toString();
        item.put("id", url)
                .put("url", url)
                .put("title", piece.manuscript().title())
                .put("content_text", piece.manuscript().summary())
                .put("date_published", piece.published().toString())
                .put("date_modified", piece.updated().toString());
        String byline = piece.manuscript().byline();
        if (byline != null) {
            item.putArray("authors").addObject().put("name", byline);
        }
        String section = piece.manuscript().section();
        if (section != null) {
            item.putArray("tags").add(section);
        }
    }
}
