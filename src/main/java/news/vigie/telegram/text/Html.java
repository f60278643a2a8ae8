package news.vigie.telegram.text;

import java.net.URI;

/** Telegram HTML, which knows four named references and no others. */
public final class Html {
    private Html() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    public static String link(URI url, String text) {
        return "<a href=\"%s\">%s</a>".formatted(escape(url.toString()), escape(text));
    }
}
