package news.vigie.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.BriefSettings;
import news.vigie.digest.rank.Leanings;
import news.vigie.digest.rank.Variety;
import news.vigie.feed.Feed;
import news.vigie.story.Leaning;
import news.vigie.story.Novelty;
import news.vigie.story.Ranked;
import news.vigie.story.Report;
import news.vigie.story.Story;
import news.vigie.story.StoryBrief;
import news.vigie.story.StoryMerger;
import news.vigie.story.StoryRanker;

/** Makes editions of stories: chooses, ranks, merges, leaves out what was told. */
public final class EditionMaker {
    private final Ranking ranking;
    private final Teller teller;

    public EditionMaker(BriefSettings settings) {
        this(new StoryRanker(), new StoryMerger(settings));
    }

    public EditionMaker(StoryRanker ranker, StoryMerger merger) {
        this(ranker::rank, (fresh, told) -> told.isEmpty() ? merger.merge(fresh) : merger.update(fresh, told));
    }

    EditionMaker(Ranking ranking, Teller teller) {
        this.ranking = ranking;
        this.teller = teller;
    }

    /** Puts stories in order. */
    interface Ranking {
        List<Ranked> rank(List<Story> stories, Instant now, List<Leaning> leanings);
    }

    /** Tells what is new in a story of which the told reports are known; of none, all of it. */
    interface Teller {
        StoryBrief tell(Story fresh, List<Report> told);
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
        Map<Long, News> news = new LinkedHashMap<>();
        stories.stream()
                .flatMap(story -> filter.choose(story).stream())
                .filter(story -> !Leanings.isMuted(story, draft.tastes()))
                .flatMap(story -> before(draft.to(), story).stream())
                .flatMap(story -> News.of(story, told).stream())
                .filter(one -> !one.fresh().last().isBefore(draft.from()))
                .forEach(one -> news.put(one.fresh().id(), one));
        List<Story> fresh = news.values().stream().map(News::fresh).toList();
        List<Ranked> ranked = ranking.rank(fresh, draft.to(), Leanings.of(draft.digest(), draft.tastes()));
        List<Ranked> chosen = Variety.choose(ranked, draft.digest().stories());
        boolean enough = chosen.size() >= draft.digest().minStories();
        return draft.edition(
                enough ? chosen.stream().map(one -> item(one, news)).toList() : List.of());
    }

    private Item item(Ranked ranked, Map<Long, News> news) {
        Story fresh = ranked.story();
        List<Report> told = Objects.requireNonNull(news.get(fresh.id())).told();
        List<Long> reports = fresh.reports().stream().map(Report::id).toList();
        return new Item(fresh.id(), reports, teller.tell(fresh, told), !told.isEmpty(), ranked.parts());
    }

    /** What of a story is new, and the reports of it that were told. */
    private record News(Story fresh, List<Report> told) {
        static Optional<News> of(Story story, Set<Long> told) {
            return Novelty.newSince(story, told).map(fresh -> new News(fresh, Novelty.told(story, told)));
        }
    }

    private static Optional<Story> before(Instant end, Story story) {
        return storyOf(
                story,
                story.reports().stream()
                        .filter(report -> report.time().isBefore(end))
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
            boolean late,
            Tastes tastes) {
        /** For readers of whom no taste is known. */
        public Draft(
                DigestDefinition digest,
                Optional<Instant> slot,
                String audience,
                Instant from,
                Instant to,
                Instant made,
                boolean late) {
            this(digest, slot, audience, from, to, made, late, Tastes.NONE);
        }

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
