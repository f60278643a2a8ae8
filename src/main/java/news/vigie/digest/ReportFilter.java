package news.vigie.digest;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.digest.words.Folding;
import news.vigie.feed.Feed;
import news.vigie.language.Language;
import news.vigie.story.Report;
import news.vigie.story.Stories;

/** Says whether a report is among those of a selection by its feeds, its topics and its language. */
record ReportFilter(Set<String> names, Set<Long> feeds, Set<String> topics, boolean all, Language only) {
    static ReportFilter of(DigestDefinition digest, Collection<Feed> known) {
        Selection selection = digest.selection();
        Set<String> names = keys(selection.feeds());
        Set<String> addresses =
                selection.feeds().stream().map(ReportFilter::address).collect(Collectors.toSet());
        Set<Long> ids = known.stream()
                .filter(feed -> names.contains(Folding.key(feed.name()))
                        || addresses.contains(address(feed.definition().url().toString())))
                .map(Feed::id)
                .collect(Collectors.toSet());
        return new ReportFilter(
                names,
                ids,
                keys(selection.topics()),
                selection.feeds().isEmpty() && selection.topics().isEmpty(),
                selection.onlyLanguage() ? digest.language() : Language.UNKNOWN);
    }

    /** Where such reports are among those of a store: each is of a feed that is named, or of one that has a topic. */
    Stories.Scope scope(Collection<Feed> known, Instant from, Instant to) {
        Set<Long> wanted = known.stream()
                .filter(feed -> feeds.contains(feed.id())
                        || feed.definition().topics().stream().map(Folding::key).anyMatch(topics::contains))
                .map(Feed::id)
                .collect(Collectors.toSet());
        return new Stories.Scope(from, to, all, wanted, only);
    }

    boolean takes(Report report) {
        return speaks(report.article().language()) && (all || isOfFeed(report) || isOfTopic(report));
    }

    private boolean speaks(Language language) {
        return !only.isKnown() || !language.isKnown() || only.equals(language);
    }

    private boolean isOfFeed(Report report) {
        return names.contains(Folding.key(report.source()))
                || report.feeds().stream().anyMatch(feeds::contains);
    }

    private boolean isOfTopic(Report report) {
        return report.topics().stream().map(Folding::key).anyMatch(topics::contains);
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(Folding::key).collect(Collectors.toSet());
    }

    /** Feeds move between http and https and gain or lose a last slash; they stay the same feed. */
    private static String address(String url) {
        try {
            URI uri = URI.create(url.strip());
            String bare = uri.getSchemeSpecificPart();
            return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
