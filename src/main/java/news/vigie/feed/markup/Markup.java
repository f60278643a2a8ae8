package news.vigie.feed.markup;

import org.jspecify.annotations.Nullable;

/**
 * A piece of foreign text.
 *
 * @param html false: the source is plain text and means what it shows
 * @param base the address that its links are relative to
 */
public record Markup(String source, boolean html, String base) {
    public static final Markup NONE = new Markup("", false, "");

    public boolean isBlank() {
        return source.isBlank();
    }

    public String plain() {
        return PlainText.of(source);
    }

    /** Harmless HTML, null if nothing is left. */
    public @Nullable String clean() {
        return html ? SafeHtml.clean(source, base) : SafeHtml.escaped(source);
    }
}
