package news.vigie.telegram.talk;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.WebLink;

/** The link by which Telegram passes an article or a digest on to a chat that whoever opens it chooses. */
public final class Sharing {
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST = 1000;

    private Sharing() {}

    /** Empty for an article that nobody else could open, or whose address is too long to be passed on. */
    public static Optional<URI> link(String title, URI article) {
        String words = CleanText.shortened(title, LONGEST_TITLE);
        return WebLink.forTelegram(article)
                .map(address -> "https://t.me/share/url?url=" + encoded(address) + "&text=" + encoded(words))
                .filter(link -> link.length() <= LONGEST)
                .map(URI::create);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
