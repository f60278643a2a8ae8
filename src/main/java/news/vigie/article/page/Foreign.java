package news.vigie.article.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/** Tells what is no page for a reader: feeds and other XML, JSON, files. */
final class Foreign {
    private static final JsonFactory JSON = new JsonFactory();

    /** What may stand before the first element: declarations, instructions, comments. */
    private static final Pattern PROLOGUE = Pattern.compile("\\s*+(?:<\\?[^>]*+>|<!--(?s:.*?)-->|<![^>]*+>|\\s++)*+");

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w:.-]*)");
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "urlset", "sitemapindex", "opml", "svg");

    /** In characters: so far the first element stands, where there is one. */
    private static final int READ = 8_192;

    /** No text is right JSON for so many tokens; a long document may have been cut before its end. */
    private static final int ENOUGH = 30;

    /** Old Japanese pages are full of it. */
    private static final byte ESCAPE = 0x1b;

    /** One control character among so many is more than any text has. */
    private static final int RARE = 50;

    private Foreign() {}

    /** Whether the bytes, in no charset of two bytes, are those of a picture, an archive or a program. */
    static boolean isBinary(byte[] body) {
        int read = Math.min(READ, body.length);
        int controls = 0;
        for (int i = 0; i < read; i++) {
            controls += body[i] >= 0 && body[i] < ' ' && !Character.isWhitespace(body[i]) && body[i] != ESCAPE ? 1 : 0;
        }
        return controls * RARE > read;
    }

    static boolean is(String document) {
        String bare = document.startsWith("\ufeff") ? document.substring(1) : document;
        String start = bare.substring(0, Math.min(READ, bare.length()));
        Matcher prologue = PROLOGUE.matcher(start);
        String rest = prologue.lookingAt() ? start.substring(prologue.end()) : start;
        Matcher element = ELEMENT.matcher(rest);
        return start.startsWith("%PDF-")
                || (element.lookingAt() && isForeign(element.group(1).toLowerCase(Locale.ROOT), start))
                || isJson(rest, bare);
    }

    private static boolean isForeign(String root, String start) {
        return ROOTS.contains(root) || (start.stripLeading().startsWith("<?xml") && !Tag.isKnownTag(root));
    }

    /** Right JSON as far as it is looked at; a text may begin with a bracket. */
    private static boolean isJson(String rest, String document) {
        if (!rest.startsWith("{") && !rest.startsWith("[")) {
            return false;
        }
        try (JsonParser parser = JSON.createParser(document)) {
            int tokens = 0;
            while (tokens < ENOUGH && parser.nextToken() != null) {
                tokens++;
            }
            return true;
        } catch (IOException noJson) {
            return false;
        }
    }
}
