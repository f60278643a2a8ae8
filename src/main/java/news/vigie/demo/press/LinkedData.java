package news.vigie.demo.press;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import news.vigie.demo.desk.Piece;

/** A piece described for machines inside its page; see schema.org/NewsArticle. */
final class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    static String of(Piece piece, URI base) {
        var article = new LinkedHashMap<String, Object>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("headline", piece.manuscript().title());
        article.put("url", base.resolve(piece.path()).toString());
        article.put("image", base.resolve(piece.path() + ".svg").toString());
        article.put("datePublished", piece.published().toString());
        article.put("dateModified", piece.updated().toString());
        article.put("inLanguage", piece.manuscript().language().getLanguage());
        article.put(
                "publisher",
                Map.of("@type", "Organization", "name", piece.outlet().title()));
        String byline = piece.manuscript().byline();
        if (byline != null) {
            article.put("author", Map.of("@type", "Person", "name", byline));
        }
        return inScript(article);
    }

    /** A {@code <} could end the script, or begin a comment inside it. */
    private static String inScript(Map<String, Object> value) {
        try {
            return JSON.writeValueAsString(value).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Text alone always becomes JSON", e);
        }
    }
}
