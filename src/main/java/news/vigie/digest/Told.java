package news.vigie.digest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an address was told.
 *
 * @param reports the ids of the articles that its posts told, or will
 * @param failed those of posts that failed
 */
public record Told(Set<Long> reports, Set<Failed> failed) {
    public static final Told NOTHING = new Told(Set.of(), Set.of());

    public Told {
        reports = Set.copyOf(reports);
        failed = Set.copyOf(failed);
    }

    /** An article that an edition of the digest, made then, was to tell. */
    public record Failed(long report, String digest, Instant made) {}

    /** The articles that the digest was to tell since then and that no post has told. */
    public Set<Long> lost(String digest, Instant since) {
        return failed.stream()
                .filter(one -> one.digest.equals(digest) && !one.made.isBefore(since))
                .map(Failed::report)
                .filter(report -> !reports.contains(report))
                .collect(Collectors.toSet());
    }

    /** What one chat was told under two names. */
    public Told and(Told other) {
        return new Told(union(reports, other.reports), union(failed, other.failed));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
