package news.vigie.feed.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.FeedTrail;
import news.vigie.feed.FeedTrail.Kind;
import news.vigie.language.Language;
import news.vigie.notice.Notice;

/** What the last entries of a feed tell of it: walls instead of articles, no texts, another language. */
final class TrailSigns {
    /** Fewer tell nothing. */
    private static final int TELLING = 5;

    /** One article in another language is no habit. */
    private static final int FEWEST_BEFORE = 3;

    private TrailSigns() {}

    static Stream<Notice> of(FeedFacts facts) {
        FeedTrail trail = facts.trail();
        return Stream.of(
                        walls(trail, Kind.CONSENT, "feed.sign.consent"),
                        walls(trail, Kind.PAYWALL, "feed.sign.paywall"),
                        walls(trail, Kind.SCRIPT, "feed.sign.script"),
                        walls(trail, Kind.ERROR, "feed.sign.error-pages"),
                        walls(trail, Kind.UNSELECTED, "feed.sign.unselected"),
                        walls(trail, Kind.EXTRACT, "feed.sign.extracts"),
                        walls(trail, Kind.NOTHING, "feed.sign.textless"),
                        language(facts))
                .flatMap(Function.identity());
    }

    /** Half of the last ones or more. */
    private static Stream<Notice> walls(FeedTrail trail, Kind kind, String key) {
        long so = trail.kinds().stream().filter(kind::equals).count();
        int all = trail.kinds().size();
        return all >= TELLING && so * 2 >= all ? Stream.of(Notice.of(key, so, all)) : Stream.empty();
    }

    /** The last ones are all of one language, and it is neither the configured one nor that of most before them. */
    private static Stream<Notice> language(FeedFacts facts) {
        List<String> all = facts.trail().languages();
        if (all.size() < TELLING) {
            return Stream.empty();
        }
        List<String> last = all.subList(all.size() - TELLING, all.size());
        String now = last.getFirst();
        if (!last.stream().allMatch(now::equals)) {
            return Stream.empty();
        }
        Language wanted = facts.feed().definition().language();
        return (wanted == null ? usual(all.subList(0, all.size() - TELLING)) : Optional.of(wanted.code()))
                .filter(before -> !before.equals(now) && isKnown(before) && isKnown(now)).stream()
                        .map(before -> Notice.of("feed.sign.language", before, now));
    }

    private static boolean isKnown(String code) {
        return Language.of(code).isKnown();
    }

    private static Optional<String> usual(List<String> languages) {
        Map<String, Long> counts =
                languages.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST_BEFORE)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
