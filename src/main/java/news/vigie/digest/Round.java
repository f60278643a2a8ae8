package news.vigie.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.vigie.digest.rank.Leanings;
import news.vigie.digest.rank.Mentions;
import news.vigie.digest.rank.Variety;
import news.vigie.feed.Feed;
import news.vigie.story.Novelty;
import news.vigie.story.Ranked;
import news.vigie.story.Report;
import news.vigie.story.Story;
import news.vigie.story.merge.Readings;

/**
 * The stories of one moment and one digest, of which editions are made for as many audiences as there are: what does
 * not depend on the audience is done once. For one thread.
 */
public final class Round {
    private final Instant to;
    private final EditionMaker.Craft craft;
    private final Map<Long, Chosen> chosen = new LinkedHashMap<>();
    private final Set<Long> reports = new HashSet<>();
    private final Map<Seen, List<News>> seen = new HashMap<>();
    private final Map<Told, Optional<News>> news = new HashMap<>();
    private final Set<Long> untold = new HashSet<>();
    private final Leanings leanings;
    private final Readings readings;
    private final Variety variety = new Variety();

    Round(DigestDefinition digest, Collection<Feed> feeds, List<Story> stories, Instant to, EditionMaker.Craft craft) {
        readings = new Readings(digest.language());
        this.to = to;
        this.craft = craft;
        StoryFilter filter = StoryFilter.of(digest, feeds);
        for (Story story : stories) {
            story.reports().forEach(report -> reports.add(report.id()));
            filter.choose(story)
                    .flatMap(taken -> before(to, taken))
                    .ifPresent(taken -> chosen.put(story.id(), new Chosen(story, taken)));
        }
        this.leanings = new Leanings(
                digest, new Mentions(chosen.values().stream().map(Chosen::taken).toList()));
    }

    /** A story, and what of it the digest takes. */
    private record Chosen(Story whole, Story taken) {}

    /** What those know of the stories who are told the same, whatever they follow. */
    private record Seen(Instant from, Set<Long> told, Set<Long> lost) {}

    private record Told(long story, Set<Long> reports) {}

    /**
     * What an audience may be told: whoever has an equal one may share an edition.
     *
     * @param news the news that it does not know and does not mute
     * @param followed what it adds to the worth of some of them, by their stories, as it follows what they tell of
     * @param voted what its votes add to the worth of some, or take from it
     */
    public record View(List<News> news, Map<Long, Double> followed, Map<Long, Double> voted) {
        public View {
            news = List.copyOf(news);
            followed = Map.copyOf(followed);
            voted = Map.copyOf(voted);
        }
    }

    /**
     * What an audience may be told.
     *
     * @param from where its window begins
     * @param told the ids of the articles that it was told
     * @param lost the ids of those that it was to be told but did not get: they are news whenever they came
     */
    public View view(Instant from, Set<Long> told, Set<Long> lost, Tastes tastes) {
        Set<Long> muted = leanings.muted(tastes);
        List<News> fresh = seen.computeIfAbsent(new Seen(from, common(told), common(lost)), this::fresh);
        List<News> left = muted.isEmpty()
                ? fresh
                : fresh.stream()
                        .filter(one -> !muted.contains(one.fresh().id()))
                        .toList();
        return new View(left, of(left, leanings.followed(tastes)), of(left, leanings.voted(tastes)));
    }

    private static Map<Long, Double> of(List<News> news, Map<Long, Double> worth) {
        if (!worth.isEmpty()) {
            worth.keySet().retainAll(news.stream().map(one -> one.fresh().id()).collect(Collectors.toSet()));
        }
        return worth;
    }

    private Set<Long> common(Set<Long> some) {
        return some.stream().filter(reports::contains).collect(Collectors.toSet());
    }

    /** The best first. */
    private List<News> fresh(Seen by) {
        var found = new ArrayList<News>();
        for (Chosen one : chosen.values()) {
            if (isIn(one.taken, by)) {
                news(one, by.told).filter(news -> isIn(news.fresh(), by)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(News::ranked, Ranked.BEST_FIRST));
        return found;
    }

    private static boolean isIn(Story story, Seen by) {
        return !story.last().isBefore(by.from) || has(story, by.lost);
    }

    /** The edition for an audience; it may have no item. */
    public Edition edition(EditionMaker.Draft draft, View view) {
        Map<Long, News> byStory = new HashMap<>();
        view.news().forEach(one -> byStory.put(one.fresh().id(), one));
        List<Ranked> ranked = view.news().stream()
                .map(one -> one.ranked()
                        .plus("followed", worth(view.followed(), one))
                        .plus("votes", worth(view.voted(), one)))
                .sorted(Ranked.BEST_FIRST)
                .toList();
        DigestDefinition wanted = draft.digest();
        List<Item> items = items(ranked, byStory, wanted.stories());
        if (items.size() < wanted.minStories()) {
            return draft.edition(List.of(), 0);
        }
        long tellable = ranked.stream()
                .filter(one -> !untold.contains(one.story().id()))
                .count();
        return draft.edition(items, (int) tellable - items.size());
    }

    private static double worth(Map<Long, Double> some, News one) {
        return some.getOrDefault(one.fresh().id(), 0.0);
    }

    /** One that cannot be told gives its place to the next. */
    private List<Item> items(List<Ranked> ranked, Map<Long, News> byStory, int most) {
        List<Ranked> tellable = ranked.stream()
                .filter(one -> !untold.contains(one.story().id()))
                .toList();
        int failed = untold.size();
        List<Item> items = variety.choose(tellable, most).stream()
                .flatMap(one -> item(one, byStory).stream())
                .toList();
        return untold.size() == failed ? items : items(ranked, byStory, most);
    }

    private Optional<Item> item(Ranked ranked, Map<Long, News> byStory) {
        long story = ranked.story().id();
        return Optional.ofNullable(byStory.get(story)).flatMap(one -> tried(story, () -> item(ranked, one)));
    }

    private Item item(Ranked ranked, News one) {
        return new Item(
                ranked.story().id(),
                ranked.story().reports().stream().map(Report::id).toList(),
                one.brief(craft.teller(), readings),
                !one.told().isEmpty(),
                ranked.parts());
    }

    private Optional<News> news(Chosen one, Set<Long> toldReports) {
        List<Report> told = Novelty.told(one.whole, toldReports);
        var key = new Told(one.whole.id(), ids(told));
        Optional<News> known = news.get(key);
        if (known == null) {
            known = tried(key.story, () -> found(one, told)).flatMap(found -> found);
            news.put(key, known);
        }
        return known;
    }

    private Optional<News> found(Chosen one, List<Report> told) {
        return Novelty.beyond(told, one.taken, readings).map(fresh -> {
            Ranked worth = craft.worth().of(fresh, to, readings);
            return new News(told, leanings.common().stream().reduce(worth, Ranked::leaned, (first, other) -> other));
        });
    }

    /** One story that nobody can read must not silence the others. */
    private <T> Optional<T> tried(long story, Supplier<T> deed) {
        try {
            return Optional.of(deed.get());
        } catch (RuntimeException e) {
            untold.add(story);
            craft.trouble().untold(story, e);
            return Optional.empty();
        }
    }

    private static boolean has(Story story, Set<Long> reports) {
        return !reports.isEmpty() && story.reports().stream().anyMatch(report -> reports.contains(report.id()));
    }

    private static Set<Long> ids(List<Report> reports) {
        var ids = new HashSet<Long>();
        reports.forEach(report -> ids.add(report.id()));
        return ids;
    }

    private static Optional<Story> before(Instant end, Story story) {
        List<Report> reports = story.reports().stream()
                .filter(report -> report.time().isBefore(end))
                .toList();
        return reports.isEmpty() ? Optional.empty() : Optional.of(new Story(story.id(), reports));
    }
}
