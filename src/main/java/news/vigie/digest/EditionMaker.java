package news.vigie.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.vigie.brief.BriefSettings;
import news.vigie.feed.Feed;
import news.vigie.story.Ranked;
import news.vigie.story.Report;
import news.vigie.story.Stories;
import news.vigie.story.Story;
import news.vigie.story.StoryBrief;
import news.vigie.story.StoryMerger;
import news.vigie.story.StoryRanker;
import news.vigie.story.merge.Readings;

/** Makes editions of stories: chooses, ranks, merges, leaves out what was told. */
public final class EditionMaker {
    private final Craft craft;

    /** A story that cannot be told ends the making. */
    public EditionMaker(BriefSettings settings) {
        this(settings, (story, reason) -> {
            throw reason;
        });
    }

    /** @param trouble is told of each story that had to be left out */
    public EditionMaker(BriefSettings settings, Trouble trouble) {
        this(new StoryRanker()::worth, teller(new StoryMerger(settings)), trouble);
    }

    EditionMaker(Worth worth, Teller teller, Trouble trouble) {
        this(new Craft(worth, teller, trouble));
    }

    private EditionMaker(Craft craft) {
        this.craft = craft;
    }

    /** One that makes the same and remembers what it told of late, for those whose readers wait. */
    public EditionMaker remembering() {
        return new EditionMaker(new Craft(craft.worth(), new Retelling(craft.teller()), craft.trouble()));
    }

    private static Teller teller(StoryMerger merger) {
        return (fresh, told, readings) ->
                told.isEmpty() ? merger.merge(fresh, readings) : merger.update(fresh, told, readings);
    }

    /** Hears of stories that nobody could tell. */
    public interface Trouble {
        void untold(long story, RuntimeException reason);
    }

    /** What a story is worth to any reader. */
    interface Worth {
        Ranked of(Story story, Instant now, Readings readings);
    }

    /** Tells what is new in a story of which the told reports are known; of none, all of it. */
    interface Teller {
        StoryBrief tell(Story fresh, List<Report> told, Readings readings);
    }

    /** How stories are ranked and told. */
    record Craft(Worth worth, Teller teller, Trouble trouble) {}

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
        Round round = round(draft.digest(), feeds, stories, draft.to());
        return round.edition(draft, round.view(draft.from(), told, Set.of(), draft.tastes()));
    }

    /** Where the stories are that the digest may tell, as far as its feeds, topics and language decide. */
    public static Stories.Scope scope(DigestDefinition digest, Collection<Feed> known, Instant from, Instant to) {
        return ReportFilter.of(digest, known).scope(known, from, to);
    }

    /** The articles that the digest may tell, as far as its feeds, topics and language decide. */
    public static Predicate<Report> tellable(DigestDefinition digest, Collection<Feed> known) {
        return ReportFilter.of(digest, known)::takes;
    }

    /** The stories of a moment, for the editions of several audiences. */
    public Round round(DigestDefinition digest, Collection<Feed> feeds, List<Story> stories, Instant to) {
        return new Round(digest, feeds, stories, to, craft);
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

        Edition edition(List<Item> items, int untold) {
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
                    items,
                    untold);
        }
    }
}
