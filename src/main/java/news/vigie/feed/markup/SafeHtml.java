package news.vigie.feed.markup;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** HTML of which only text, its structure, links and pictures are left, their addresses absolute. */
public final class SafeHtml {
    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags("abbr", "article", "aside", "del", "details", "figcaption", "figure", "hr", "ins", "kbd", "mark")
            .addTags("s", "samp", "section", "summary", "time", "tt", "var")
            .addAttributes("time", "datetime")
            .addAttributes(":all", "lang", "dir")
            .removeProtocols("a", "href", "ftp");

    private static final Document.OutputSettings AS_IS = new Document.OutputSettings().prettyPrint(false);

    private static final Pattern ESCAPED_TWICE = Pattern.compile(
            "&lt;(?:p|br|a|div|img|strong|em|b|i|ul|li|h[1-6]|blockquote|span)(?:\\s[^<>]{0,200}?)?/?&gt;");

    /** HTML's parser takes what follows one of these as raw text, so that an unclosed one would swallow the rest. */
    private static final Pattern RAW = Pattern.compile("(?i)</?(?:iframe|noembed|noframes|plaintext|xmp)\\b[^<>]*>");

    private SafeHtml() {}

    /** Null if nothing is left. */
    static @Nullable String clean(String html, String base) {
        boolean twice = !PlainText.hasTags(html) && ESCAPED_TWICE.matcher(html).find();
        String once = twice ? Parser.unescapeEntities(html, false) : html;
        return orNull(Jsoup.clean(RAW.matcher(once).replaceAll(""), base, ALLOWED, AS_IS));
    }

    static @Nullable String escaped(String text) {
        return orNull(Entities.escape(text, AS_IS));
    }

    private static @Nullable String orNull(String html) {
        String stripped = html.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
