package news.vigie.article;

import java.util.Locale;
import java.util.Optional;
import news.vigie.article.body.Prose;
import news.vigie.article.metadata.Metadata;
import news.vigie.article.page.Phrases;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the pages that are not the article they should be: notices, walls, empty frames. */
final class Guards {
    private static final Phrases ERROR = Phrases.named("blocked-error.txt");
    private static final Phrases NO_PAGE = Phrases.named("blocked-error-words.txt");
    private static final Phrases CONSENT = Phrases.named("blocked-consent.txt");
    private static final Phrases SCRIPT = Phrases.named("blocked-script.txt");
    private static final Phrases PAYWALL = Phrases.named("blocked-paywall.txt");

    /** In characters: a text as long is an article, whatever stands around it. */
    private static final int WHOLE = 2_500;

    private static final int NOTICE = 900;
    /** Pages with a banner hold an article longer than that; below it the banner may be all. */
    private static final int TEASER = 200;

    private static final int LONG_TEASER = 1_500;
    private static final int SURE = 3;
    private static final int NOTHING = 140;
    /** All that a server says by itself, without a page around it. */
    private static final int BARE_NOTICE = 240;
    /** A notice is read whole; of a longer page its beginning and its end tell. */
    private static final int READ = 20_000;

    private final Document page;
    private final Metadata metadata;
    private final Prose body;

    Guards(Document page, Metadata metadata, Prose body) {
        this.page = page;
        this.metadata = metadata;
        this.body = body;
    }

    Optional<Blocked> blocked() {
        if (body.length() >= WHOLE) {
            return Optional.empty();
        }
        String shown = shown();
        if (body.length() < NOTICE && isErrorPage(shown)) {
            return Optional.of(Blocked.ERROR);
        }
        if (isConsentWall(shown)) {
            return Optional.of(Blocked.CONSENT);
        }
        if (isScriptOnly(shown)) {
            return Optional.of(Blocked.SCRIPT);
        }
        if (isPaywall(shown)) {
            return Optional.of(Blocked.PAYWALL);
        }
        return body.isEmpty() ? Optional.of(Blocked.ERROR) : Optional.empty();
    }

    private String shown() {
        String text = page.body().text();
        return text.length() > READ ? text.substring(0, READ / 2) + text.substring(text.length() - READ / 2) : text;
    }

    private boolean isErrorPage(String shown) {
        Element heading = page.selectFirst("h1");
        return (ERROR.match(page.title()) && shown.length() < 4 * NOTICE)
                || (heading != null && ERROR.match(heading.text()))
                || (shown.length() <= BARE_NOTICE && (ERROR.match(shown) || NO_PAGE.countIn(shown) > 0));
    }

    private boolean isConsentWall(String shown) {
        String host = String.valueOf(metadata.url().getHost()).toLowerCase(Locale.ROOT);
        long asked = CONSENT.countIn(body.text());
        return host.startsWith("consent.")
                || (body.length() < NOTICE && asked >= SURE)
                || (body.length() < TEASER
                        && (body.isEmpty() || asked > 0)
                        && shown.length() < WHOLE
                        && CONSENT.countIn(shown) >= SURE);
    }

    private boolean isScriptOnly(String shown) {
        boolean asks = body.length() < NOTICE && SCRIPT.countIn(body.text()) > 0;
        boolean empty = body.length() < TEASER
                && shown.length() < NOTICE
                && SCRIPT.countIn(shown + " " + page.select("noscript").text()) > 0;
        return asks || empty || (body.isEmpty() && shown.length() < NOTHING && page.selectFirst("script") != null);
    }

    /**
     * Many pages that say that they are not for free give the whole text all the same, and the words of a wall stand in
     * the menus of free pages ("Already a subscriber?"): one sign alone makes a wall of a short text only.
     */
    private boolean isPaywall(String shown) {
        boolean asks = PAYWALL.countIn(shown) > 0;
        if (!metadata.free()) {
            return body.length() < (asks ? LONG_TEASER : NOTICE);
        }
        return asks && body.length() < (hasGate() ? NOTICE : 2 * TEASER);
    }

    private boolean hasGate() {
        return page.selectFirst("[class*=paywall], [id*=paywall], [class*=regwall], [class*=subscriber-only]") != null;
    }
}
