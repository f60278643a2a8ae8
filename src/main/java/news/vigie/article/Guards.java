package news.vigie.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.vigie.article.body.Prose;
import news.vigie.article.metadata.Metadata;
import news.vigie.article.page.Bare;
import news.vigie.article.page.PageScan;
import news.vigie.article.page.Phrases;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the pages that are not the article they should be: notices, walls, empty frames. Words alone prove little, as
 * articles are written about cookies, errors and subscriptions too; so a word counts only with a short text, and the
 * shorter the text the fewer words are asked for.
 */
final class Guards {
    private static final Phrases ERROR = Phrases.named("blocked-error.txt");
    private static final Phrases MAYBE_ERROR = Phrases.named("blocked-error-maybe.txt");
    private static final Phrases NO_PAGE = Phrases.named("blocked-error-words.txt");
    private static final Phrases CONSENT = Phrases.named("blocked-consent.txt");
    private static final Phrases CONSENT_VOICE = Phrases.named("blocked-consent-voice.txt");
    private static final Phrases SCRIPT = Phrases.named("blocked-script.txt");
    private static final Phrases PAYWALL = Phrases.named("blocked-paywall.txt");
    private static final Phrases PAYWALL_MENU = Phrases.named("blocked-paywall-menu.txt");

    /** What sets the name of a site apart in a title. */
    private static final Pattern BAR = Pattern.compile("\\s+[|–—·•:-]+\\s+|\\s*[|•]\\s*");

    /** In characters: a text as long is an article. */
    private static final int WHOLE = 2_500;

    /** In characters: the title of a notice with the name and the motto of its site. */
    private static final int LONGEST_NAME = 200;

    private static final int LONG_TEASER = 1_500;
    private static final int NOTICE = 900;
    private static final int SHORT_NOTICE = 400;
    /** Pages with a banner hold an article longer than that; below it the banner may be all. */
    private static final int TEASER = 200;

    private static final int NOTHING = 140;
    /** All that a server says by itself, without a page around it. */
    private static final int BARE_NOTICE = 240;
    /** So many words of consent make a notice, and twice as many a long one. */
    private static final int SURE = 3;

    private final PageScan page;
    private final Metadata metadata;
    private final Prose body;
    private final String text;
    private final String title;
    private final String heading;
    private @Nullable Glance glance;
    private @Nullable String shown;

    /** Why the page is not the article; a text as long as one is an article, whatever stands around it. */
    static Optional<Blocked> blocked(PageScan page, Metadata metadata, Prose body) {
        return body.length() >= WHOLE ? Optional.empty() : new Guards(page, metadata, body).blocked();
    }

    private Guards(PageScan page, Metadata metadata, Prose body) {
        this.page = page;
        this.metadata = metadata;
        this.body = body;
        this.text = Bare.of(body.text());
        this.title = page.landmarks().title();
        this.heading = heading(page);
    }

    private static String heading(PageScan page) {
        return page.landmarks().headings().stream()
                .filter(heading -> heading.normalName().equals("h1"))
                .map(Element::text)
                .findFirst()
                .filter(heading -> heading.length() <= LONGEST_NAME)
                .orElse("");
    }

    private Optional<Blocked> blocked() {
        if (isErrorPage()) {
            return Optional.of(Blocked.ERROR);
        }
        if (isConsentWall()) {
            return Optional.of(Blocked.CONSENT);
        }
        if (isScriptOnly()) {
            return Optional.of(Blocked.SCRIPT);
        }
        if (isPaywall()) {
            return Optional.of(Blocked.PAYWALL);
        }
        return body.isEmpty() ? Optional.of(Blocked.ERROR) : Optional.empty();
    }

    private boolean isErrorPage() {
        if (isCalled(ERROR)) {
            return true;
        }
        if (body.length() >= NOTICE) {
            return false;
        }
        boolean doubtful = isCalled(MAYBE_ERROR);
        boolean bare = body.length() <= BARE_NOTICE && shown().length() <= BARE_NOTICE;
        return (doubtful && body.isEmpty())
                || (bare && ERROR.match(shown()))
                || ((doubtful || bare) && NO_PAGE.countInBare(body.isEmpty() ? shown() : text) > 0);
    }

    /** Whether the page is called so, by its title with or without the name of the site or by its main heading. */
    private boolean isCalled(Phrases names) {
        return names.match(heading)
                || (title.length() <= LONGEST_NAME
                        && (names.match(title) || BAR.splitAsStream(title).anyMatch(names::match)));
    }

    /** A notice speaks of "our partners" and "your choices"; an article on cookies does not. */
    private boolean isConsentWall() {
        String host = String.valueOf(metadata.url().getHost()).toLowerCase(Locale.ROOT);
        return host.startsWith("consent.")
                || (body.length() < NOTICE ? asks(text, 1, SURE) : asks(text, 2, 2 * SURE))
                || (body.length() < TEASER
                        && shown().length() < WHOLE
                        && (body.isEmpty() || CONSENT.countInBare(text) + CONSENT_VOICE.countInBare(text) > 0)
                        && asks(shown(), 1, SURE));
    }

    private static boolean asks(String bare, int voices, int words) {
        long found = CONSENT_VOICE.countInBare(bare);
        return found >= voices && found + CONSENT.countInBare(bare) >= words;
    }

    private boolean isScriptOnly() {
        if (body.length() >= SHORT_NOTICE) {
            return false;
        }
        boolean asksBeside = body.length() < TEASER
                && shown().length() < NOTICE
                && SCRIPT.countIn(shown() + " " + glance().unscripted()) > 0;
        return asksBeside
                || SCRIPT.countInBare(text) > 0
                || (body.isEmpty() && shown().length() < NOTHING && glance().isScripted());
    }

    /**
     * Many pages that say that they are not for free give the whole text all the same, and the words of a wall stand in
     * the menus of free pages ("Already a subscriber?"): one sign alone makes a wall of a short text only.
     */
    private boolean isPaywall() {
        if (!metadata.free()) {
            return body.length() < NOTICE || (body.length() < LONG_TEASER && PAYWALL.countInBare(shown()) > 0);
        }
        boolean gated = body.length() < NOTICE && glance().isGated();
        return (body.length() < SHORT_NOTICE || gated)
                && (PAYWALL.countInBare(shown()) > 0
                        || (gated && body.length() < SHORT_NOTICE && PAYWALL_MENU.countInBare(shown()) > 0));
    }

    private Glance glance() {
        if (glance == null) {
            glance = Glance.at(page.page());
        }
        return glance;
    }

    private String shown() {
        if (shown == null) {
            shown = Bare.of(glance().shown());
        }
        return shown;
    }
}
