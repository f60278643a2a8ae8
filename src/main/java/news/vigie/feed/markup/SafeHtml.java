package news.vigie.feed.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML of which only text, its structure, links and pictures are left, their addresses absolute. */
public final class SafeHtml {
    private static final Pattern ESCAPED_TWICE = Pattern.compile(
            "&lt;(?:p|br|a|div|img|strong|em|b|i|ul|li|h[1-6]|blockquote|span)(?:\\s[^<>]{0,200}?)?/?&gt;");

    /** HTML's parser takes what follows one of these as raw text, so that an unclosed one would swallow the rest. */
    private static final List<String> RAW_NAMES = List.of("iframe", "noembed", "noframes", "plaintext", "xmp");

    private static final Pattern RAW = Pattern.compile("(?i)</?(?:" + String.join("|", RAW_NAMES) + ")\\b[^<>]*>");

    /** No article is longer; what stands behind is left out. */
    private static final int LONGEST = 1_000_000;

    /** A document that is escaped twice shows it soon. */
    private static final int SHOWN_BY = 50_000;

    private SafeHtml() {}

    /** Null if nothing is left. */
    static @Nullable String clean(String source, String base) {
        String html = PlainText.start(source, LONGEST);
        String once = isEscapedTwice(html) ? References.decoded(html) : html;
        return once.indexOf('<') < 0 ? escaped(References.decoded(once)) : orNull(written(once, base));
    }

    private static boolean isEscapedTwice(String html) {
        return html.contains("&lt;")
                && !PlainText.hasTags(html)
                && ESCAPED_TWICE.matcher(PlainText.start(html, SHOWN_BY)).find();
    }

    private static String written(String html, String base) {
        String parsable = hasRaw(html) ? RAW.matcher(html).replaceAll("") : html;
        Element body = Parser.parseBodyFragment(parsable, "").body();
        var writer = new SafeWriter(base, html.length());
        body.traverse(writer);
        return writer.html();
    }

    /** Most documents have none, which is seen sooner than by the pattern. */
    private static boolean hasRaw(String html) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int name = html.startsWith("/", at + 1) ? at + 2 : at + 1;
            for (String raw : RAW_NAMES) {
                if (html.regionMatches(true, name, raw, 0, raw.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    static @Nullable String escaped(String text) {
        var out = new StringBuilder(text.length());
        SafeWriter.appendText(text, out);
        return orNull(out.toString());
    }

    private static @Nullable String orNull(String html) {
        String stripped = html.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
