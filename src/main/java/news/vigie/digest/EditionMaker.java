package news.vigie.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import news.vigie.brief.BriefSettings;
import news.vigie.feed.Feed;
import news.vigie.story.Ranked;
import news.vigie.story.Report;
import news.vigie.story.Story;
import news.vigie.story.StoryBrief;
import news.vigie.story.StoryMerger;
import news.vigie.story.StoryRanker;

/** Makes editions of stories: chooses, ranks, merges, leaves out what was told. */
public final class EditionMaker {
    private final BiFunction<List<Story>, Instant, List<Story>> ranking;
    private final Function<Story, StoryBrief> merging;

    public EditionMaker(BriefSettings settings) {
        this(new StoryRanker(), new StoryMerger(settings));
    }

    public EditionMaker(StoryRanker ranker, StoryMerger merger) {
        this(
                (stories, now) ->
                        ranker.rank(stories, now).stream().map(Ranked::story).toList(),
                merger::merge);
    }

    EditionMaker(BiFunction<List<Story>, Instant, List<Story>> ranking, Function<Story, StoryBrief> merging) {
        this.ranking = ranking;
        this.merging = merging;
    }

    /** As {@link #make(Draft, List, Set, Collection)}, for a selection that names no feed by its address. */
    public Edition make(Draft draft, List<Story> stories, Set<Long> told) {
        return make(draft, stories, told, List.of());
    }

    /**
     * The edition of a digest for a window; it may have no item.
     *
     * @param stories those with something in the window
     * @param told the ids of the articles that this audience was told already
     * @param feeds those that are known, by which names and addresses in the selection are understood
     */
    public Edition make(Draft draft, List<Story> stories, Set<Long> told, Collection<Feed> feeds) {
        StoryFilter filter = StoryFilter.of(draft.digest(), feeds);
        List<Story> fresh = stories.stream()
                .flatMap(story -> filter.choose(story).stream())
                .flatMap(story -> before(draft.to(), story).stream())
                .flatMap(story -> untold(story, told).stream())
                .filter(story -> !story.last().isBefore(draft.from()))
                .toList();

        List<Story> chosen =
                Variety.choose(ranking.apply(fresh, draft.to()), draft.digest().stories());
        boolean enough = chosen.size() >= draft.digest().minStories();
        Set<Long> known = enough ? toldOf(stories, told) : Set.of();
        return draft.edition(
                enough ? chosen.stream().map(story -> item(story, known)).toList() : List.of());
    }

    private Item item(Story story, Set<Long> known) {
        List<Long> reports = story.reports().stream().map(Report::id).toList();
        return new Item(story.id(), reports, merging.apply(story), known.contains(story.id()));
    }

    /** The stories of which something was told. */
    private static Set<Long> toldOf(List<Story> stories, Set<Long> told) {
        var known = new HashSet<Long>();
        for (Story story : stories) {
            if (story.reports().stream().anyMatch(report -> told.contains(report.id()))) {
                known.add(story.id());
            }
        }
        return known;
    }

    private static Optional<Story> before(Instant end, Story story) {
        return storyOf(
                story,
                story.reports().stream()
                        .filter(report -> report.time().isBefore(end))
                        .toList());
    }

    private static Optional<Story> untold(Story story, Set<Long> told) {
        return storyOf(
                story,
                story.reports().stream()
                        .filter(report -> !told.contains(report.id()))
                        .toList());
    }

    private static Optional<Story> storyOf(Story story, List<Report> reports) {
        return reports.isEmpty() ? Optional.empty() : Optional.of(new Story(story.id(), reports));
    }

    /** What an edition is to be: its digest and slot, its window, the moment of making. */
    public record Draft(
            DigestDefinition digest,
            Optional<Instant> slot,
            String audience,
            Instant from,
            Instant to,
            Instant made,
            boolean late) {
        Edition edition(List<Item> items) {
            return new Edition(
                    digest.name(),
                    digest.title(),
                    slot.orElse(null),
                    audience,
                    from,
                    to,
                    made,
                    late,
                    digest.language(),
                    digest.schedule().zone(),
                    digest.style(),
                    items);
        }
    }
}
