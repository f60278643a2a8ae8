package news.vigie.feed.site;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedFormat;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.watch.LinkKey;

/** Puts the feeds of a site into the order in which somebody would choose them, each once. */
public final class Ranking {
    private static final Duration ASLEEP = Duration.ofDays(60);
    private static final int LONG_TEXT = 1500;
    private static final double SAME = 0.8;
    private static final Pattern COMMENTS = Pattern.compile("(?iU)[ck]omm?ent(?!ary)|\\bforum\\b");
    private static final Pattern SECTION = Pattern.compile(
            "(?i)/(?:tags?|categor(?:y|ie)s?|authors?|auteurs?|themes?|topics?|mots?-cles?|search|recherche)/|[?&](?:s|cat|tag|author)=");

    private final Places places;

    public Ranking(Places places) {
        this.places = places;
    }

    /**
     * The feeds in that order.
     *
     * @param found in the order in which the page named them, which counts where nothing else does
     */
    public List<SiteFeed> best(List<SiteFeed> found) {
        Instant newest = found.stream()
                .flatMap(feed -> Latest.time(feed.feed()).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        List<SiteFeed> sorted = found.stream()
                .sorted(Comparator.comparing(
                                (SiteFeed feed) -> feed.feed().entries().isEmpty())
                        .thenComparing(feed -> isOfComments(feed))
                        .thenComparing(feed -> sleeps(feed.feed(), newest))
                        .thenComparing(feed -> !isOfTheSite(feed.url()))
                        .thenComparing(feed -> isOfASection(feed.url()))
                        .thenComparing(feed -> speaksAnother(feed.feed()))
                        .thenComparing(feed -> feed.feed().format() == FeedFormat.SITEMAP))
                .toList();
        return once(sorted);
    }

    /** Whether one of them is a feed of the site's news, however good: one with entries, not of comments. */
    public boolean hasMain(List<SiteFeed> found) {
        return found.stream()
                .anyMatch(feed -> !feed.feed().entries().isEmpty() && !isOfComments(feed) && isOfTheSite(feed.url()));
    }

    private static boolean isOfComments(SiteFeed feed) {
        return COMMENTS.matcher(feed.url().getRawPath() + " " + feed.feed().title())
                .find();
    }

    private static boolean sleeps(ParsedFeed feed, Instant newest) {
        return Latest.time(feed)
                .filter(time -> time.isBefore(newest.minus(ASLEEP)))
                .isPresent();
    }

    private boolean isOfTheSite(URI url) {
        String key = LinkKey.of(url);
        return Site.sameHouse(places.page(), url)
                || places.declared().stream().map(LinkKey::of).anyMatch(key::equals);
    }

    /** A page of a section means its own. */
    private boolean isOfASection(URI url) {
        return SECTION.matcher(url.toString()).find() && !url.toString().startsWith(places.page() + "/");
    }

    private boolean speaksAnother(ParsedFeed feed) {
        String page = primary(places.language());
        String own = primary(feed.language());
        return !page.isEmpty() && !own.isEmpty() && !own.equals(page);
    }

    private static String primary(@org.jspecify.annotations.Nullable String language) {
        return Objects.requireNonNullElse(language, "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("[-_]", 2)[0];
    }

    private static List<SiteFeed> once(List<SiteFeed> sorted) {
        var kept = new ArrayList<SiteFeed>();
        for (SiteFeed feed : sorted) {
            Optional<SiteFeed> twin =
                    kept.stream().filter(other -> same(other, feed)).findFirst();
            if (twin.isEmpty()) {
                kept.add(feed);
            } else if (worth(feed) > worth(twin.get())) {
                kept.set(kept.indexOf(twin.get()), feed);
            }
        }
        return kept;
    }

    /** The same address but for its scheme, or as good as the same entries. */
    private static boolean same(SiteFeed one, SiteFeed other) {
        if (LinkKey.of(one.url()).equals(LinkKey.of(other.url()))) {
            return true;
        }
        Set<String> first = links(one.feed());
        Set<String> second = links(other.feed());
        long both = first.stream().filter(second::contains).count();
        return both > 0 && both >= SAME * Math.max(first.size(), second.size());
    }

    private static Set<String> links(ParsedFeed feed) {
        return feed.entries().stream()
                .map(Entry::link)
                .filter(Objects::nonNull)
                .map(LinkKey::of)
                .collect(Collectors.toSet());
    }

    /** Of two that say the same: whole texts, then a feed rather than a sitemap, then the safer address. */
    private static int worth(SiteFeed feed) {
        return (hasWholeTexts(feed.feed()) ? 4 : 0)
                + (feed.feed().format() == FeedFormat.SITEMAP ? 0 : 2)
                + ("https".equalsIgnoreCase(feed.url().getScheme()) ? 1 : 0);
    }

    private static boolean hasWholeTexts(ParsedFeed feed) {
        long whole = feed.entries().stream()
                .map(Entry::content)
                .filter(content -> content != null && content.length() >= LONG_TEXT)
                .count();
        return whole * 2 > feed.entries().size();
    }
}
