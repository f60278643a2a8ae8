package news.vigie.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.vigie.article.body.Prose;
import news.vigie.article.metadata.Metadata;
import news.vigie.article.page.PageScan;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.Phrases;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the pages that are not the article they should be: notices, walls, empty frames. Words alone prove little, as
 * articles are written about cookies, errors and subscriptions too; so a word counts only with a short text, and the
 * shorter the text the fewer words are asked for. What the page quotes counts for nothing, and more is asked for where the
 * page declares an article or bears the title that its feed gives.
 */
final class Guards {
    private static final Phrases ERROR = Phrases.named("blocked-error.txt");
    private static final Phrases MAYBE_ERROR = Phrases.named("blocked-error-maybe.txt");
    private static final Phrases REFUSAL = Phrases.named("blocked-error-words.txt");
    private static final Phrases ABSENT = Phrases.named("blocked-error-absent.txt");
    private static final Phrases PAGE_VOICE = Phrases.named("blocked-error-voice.txt");
    private static final Phrases CONSENT = Phrases.named("blocked-consent.txt");
    private static final Phrases CONSENT_VOICE = Phrases.named("blocked-consent-voice.txt");
    private static final Phrases CONSENT_YOU = Phrases.named("blocked-consent-you.txt");
    private static final Phrases SCRIPT = Phrases.named("blocked-script.txt");
    private static final Phrases SCRIPT_VOICE = Phrases.named("blocked-script-voice.txt");
    private static final Phrases PAYWALL = Phrases.named("blocked-paywall.txt");
    private static final Phrases PAYWALL_MENU = Phrases.named("blocked-paywall-menu.txt");

    /** What sets the name of a site apart in a title. */
    private static final Pattern BAR = Pattern.compile("\\s+[|–—·•-]+\\s+|\\s*[|•]\\s*");

    /** Notices count their partners. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]* ");

    /** In characters: a text as long is an article. */
    private static final int WHOLE = 2_500;

    /** In characters: the title of a notice with the name and the motto of its site. */
    private static final int LONGEST_NAME = 200;

    /** In characters, with what sets it apart. */
    private static final int LONGEST_SITE = 30;

    /** In characters: so much of the end of a text tells where it stands in the page. */
    private static final int LAST_WORDS = 40;
    /** In lines: a wall stands so near to the end of the text, with what is offered to share. */
    private static final int NEXT = 6;

    private static final int LONG_TEASER = 1_500;
    private static final int NOTICE = 900;
    private static final int SHORT_NOTICE = 400;
    /** Pages with a banner hold an article longer than that; below it the banner may be all. */
    private static final int TEASER = 200;

    private static final int NOTHING = 140;
    /** In characters: a sentence with no other words than those of a notice. */
    private static final int FEW_WORDS = 30;
    /** All that a server says by itself, without a page around it. */
    private static final int BARE_NOTICE = 240;
    /** So many words of consent make a notice, and twice as many a long one. */
    private static final int SURE = 3;

    private final PageScan page;
    private final Metadata metadata;
    private final Prose body;
    private final OwnWords own;
    private final String title;
    private final String heading;
    private final String announced;
    private @Nullable Glance glance;
    private @Nullable String shown;
    private @Nullable List<String> told;

    /**
     * Why the page is not the article; a text as long as one is an article, whatever stands around it.
     *
     * @param announced the article's title as its feed gives it; empty where it has none
     */
    static Optional<Blocked> blocked(PageScan page, Metadata metadata, Prose body, String announced) {
        return body.length() >= WHOLE ? Optional.empty() : new Guards(page, metadata, body, announced).blocked();
    }

    private Guards(PageScan page, Metadata metadata, Prose body, String announced) {
        this.page = page;
        this.metadata = metadata;
        this.body = body;
        this.own = new OwnWords(body.text());
        this.announced = announced;
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
        if (isAnnounced()) {
            return false;
        }
        if (isCalled(ERROR) || (!metadata.declared() && isNamed(ERROR))) {
            return true;
        }
        if (body.length() >= NOTICE || isExpected()) {
            return false;
        }
        boolean doubtful = isCalled(MAYBE_ERROR);
        boolean bare = body.length() <= BARE_NOTICE && shown().length() <= BARE_NOTICE;
        return (doubtful && body.isEmpty())
                || (bare && ERROR.matchBare(shown()))
                || ((doubtful || bare) && (body.isEmpty() ? page() : own).say(Guards::isRefusal));
    }

    /** Whether it is the article that the page declares or that the feed leads to, as far as it has a text. */
    private boolean isExpected() {
        return !body.isEmpty() && (metadata.declared() || isAnnounced());
    }

    /** Whether the page bears the title that its feed gives the article. */
    private boolean isAnnounced() {
        return !heading.isEmpty() && Bare.of(heading).equals(Bare.of(announced));
    }

    /** Whether the page is called so, by its title with or without the name of the site or by its main heading. */
    private boolean isCalled(Phrases names) {
        return names.match(heading)
                || (title.length() <= LONGEST_NAME && (names.match(title) || names.match(metadata.title())));
    }

    /** Whether a part of the title is such a name, and the rest so short that it may be the site's. */
    private boolean isNamed(Phrases names) {
        return title.length() <= LONGEST_NAME
                && BAR.splitAsStream(title)
                        .anyMatch(part -> title.length() - part.length() <= LONGEST_SITE && names.match(part));
    }

    private static boolean isRefusal(String sentence) {
        return REFUSAL.countInBare(sentence) > 0
                || ABSENT.matchBare(sentence)
                || (ABSENT.countInBare(sentence) > 0 && PAGE_VOICE.isInBare(sentence));
    }

    /** A notice speaks of "our partners" and "your choices"; an article on cookies does not. */
    private boolean isConsentWall() {
        String host = String.valueOf(metadata.url().getHost()).toLowerCase(Locale.ROOT);
        if (host.startsWith("consent.")) {
            return true;
        }
        String text = own.bare();
        if (body.length() >= NOTICE) {
            return asks(text, 2, 2 * SURE);
        }
        return asks(text, isExpected() ? 2 : 1, SURE)
                || (!isExpected()
                        && body.length() < TEASER
                        && shown().length() < WHOLE
                        && (body.isEmpty() || countConsent(text) > 0)
                        && asks(page().bare(), 1, SURE));
    }

    private static boolean asks(String text, int voices, int words) {
        String bare = NUMBER.matcher(text).replaceAll("");
        long own = CONSENT_VOICE.countInBare(bare);
        return own > 0 && own + CONSENT_YOU.countInBare(bare) >= voices && countConsent(bare) >= words;
    }

    private static long countConsent(String bare) {
        return CONSENT.countInBare(bare) + CONSENT_VOICE.countInBare(bare) + CONSENT_YOU.countInBare(bare);
    }

    private boolean isScriptOnly() {
        if (body.length() >= SHORT_NOTICE) {
            return false;
        }
        boolean asksBeside = !isExpected()
                && body.length() < TEASER
                && shown().length() < NOTICE
                && (SCRIPT.countIn(glance().unscripted()) > 0 || page().say(Guards::asksForScript));
        return asksBeside
                || own.say(Guards::asksForScript)
                || (body.isEmpty() && shown().length() < NOTHING && glance().isScripted());
    }

    private static boolean asksForScript(String sentence) {
        return SCRIPT.countInBare(sentence) > 0 && (sentence.length() <= FEW_WORDS || SCRIPT_VOICE.isInBare(sentence));
    }

    /**
     * Many pages that say that they are not for free give the whole text all the same, and the words of a wall stand in
     * the menus of free pages ("Already a subscriber?"): one sign alone makes a wall of a short text only.
     */
    private boolean isPaywall() {
        if (!metadata.free()) {
            return body.length() < NOTICE || (body.length() < LONG_TEASER && offers(PAYWALL));
        }
        boolean gated = body.length() < NOTICE && glance().isGated();
        return ((body.length() < SHORT_NOTICE || gated) && offers(PAYWALL))
                || (gated && body.length() < SHORT_NOTICE && offers(PAYWALL_MENU))
                || (body.length() < LONG_TEASER && stopsAtWall());
    }

    private boolean offers(Phrases words) {
        return told().stream().anyMatch(line -> words.countInBare(line) > 0);
    }

    /** Whether one of the lines that follow the last of the text, or that line itself, speaks as a wall does. */
    private boolean stopsAtWall() {
        String last = Bare.of(body.text().substring(Math.max(0, body.text().lastIndexOf("\n") + 1)));
        String end = last.substring(Math.max(0, last.length() - LAST_WORDS));
        List<String> lines = told();
        int at = lines.size() - 1;
        while (at >= 0 && !lines.get(at).contains(end)) {
            at--;
        }
        return at >= 0
                && lines.subList(at, Math.min(lines.size(), at + NEXT)).stream()
                        .anyMatch(line -> line.length() <= LONGEST_NAME && PAYWALL.countInBare(line) > 0);
    }

    /** The lines of the page but for its menus, each with a full stop at its end. */
    private List<String> told() {
        if (told == null) {
            told = glance().told()
                    .lines()
                    .map(line -> new OwnWords(line).bare())
                    .map(line -> line.endsWith(".") ? line : line + ".")
                    .toList();
        }
        return told;
    }

    private OwnWords page() {
        return new OwnWords(glance().shown());
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
