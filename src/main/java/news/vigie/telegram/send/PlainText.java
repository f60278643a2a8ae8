package news.vigie.telegram.send;

import org.jsoup.parser.Parser;

/** Telegram HTML without its tags, for when Telegram cannot parse it. */
final class PlainText {
    private PlainText() {}

    static String of(String html) {
        return Parser.unescapeEntities(html.replaceAll("</?[a-zA-Z][^>]*>", ""), false);
    }
}
