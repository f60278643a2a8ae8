package news.vigie.render.markup;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Writes Telegram's HTML, well formed whatever is put in, and keeps count as Telegram does: UTF-16 units after parsing,
 * and entities, those that it finds by itself in the text included (rather too many than too few).
 */
public final class TelegramHtml {
    /** Links, addresses, mentions, hashtags, commands, telephone numbers. */
    private static final Pattern FOUND_BY_TELEGRAM =
            Pattern.compile("[@#$]\\S|(?<![\\w/])/\\w|\\w\\.\\w{2}|\\d(?:[ .\\u00a0\\u202f-]?\\d){6}");

    private static final int LONGEST_ADDRESS = 2048;

    private final StringBuilder html = new StringBuilder();
    private int units;
    private int entities;

    public TelegramHtml text(String text) {
        String clean = CleanText.of(text);
        html.append(HtmlText.escape(clean));
        units += clean.length();
        entities += (int) FOUND_BY_TELEGRAM.matcher(clean).results().count();
        return this;
    }

    public TelegramHtml line() {
        return text("\n");
    }

    public TelegramHtml bold(String text) {
        return bold(inside -> inside.text(text));
    }

    public TelegramHtml bold(Consumer<TelegramHtml> content) {
        return tag("b", "<b>", content);
    }

    public TelegramHtml italic(String text) {
        return tag("i", "<i>", inside -> inside.text(text));
    }

    /** A block of its own; quotations must not be put into one another. */
    public TelegramHtml quotation(Consumer<TelegramHtml> content) {
        return tag("blockquote", "<blockquote>", content);
    }

    /** One of which three lines are seen until the reader wants the rest. */
    public TelegramHtml folded(Consumer<TelegramHtml> content) {
        return tag("blockquote", "<blockquote expandable>", content);
    }

    /** The text alone where Telegram would lose the link. In a link Telegram finds nothing by itself. */
    public TelegramHtml link(String text, URI target) {
        return WebLink.forTelegram(target)
                .map(HtmlText::escape)
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .map(address -> tag("a", "<a href=\"" + address + "\">", inside -> {
                    inside.text(text);
                    inside.entities = 0;
                }))
                .orElseGet(() -> text(text));
    }

    public TelegramHtml add(TelegramHtml other) {
        html.append(other.html);
        units += other.units;
        entities += other.entities;
        return this;
    }

    /** UTF-16 units of the text without its tags. */
    public int units() {
        return units;
    }

    public int entities() {
        return entities;
    }

    /** UTF-8 bytes with the tags. */
    public int bytes() {
        return toString().getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** An entity around others may be cut into pieces at their ends: each inside it is counted twice. */
    private TelegramHtml tag(String name, String start, Consumer<TelegramHtml> content) {
        var inside = new TelegramHtml();
        content.accept(inside);
        if (inside.toString().isBlank()) {
            return add(inside);
        }
        html.append(start).append(inside.html).append("</").append(name).append('>');
        units += inside.units;
        entities += 1 + 2 * inside.entities;
        return this;
    }
}
