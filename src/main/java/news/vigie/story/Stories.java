package news.vigie.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import news.vigie.language.Language;

/** Every story that is kept. */
public interface Stories {
    /** More than a day brings. */
    int MANY = 10_000;

    /** The stories with at least one report of the scope, whole. */
    List<Story> of(Scope scope);

    /** The stories that these articles are in now, whole. */
    List<Story> with(Set<Long> articles);

    /** The stories in which something was seen last, newest first. */
    List<Story> latest(int limit);

    /** In how many stories something was seen since then. */
    default int countSince(Instant since) {
        return (int) latest(MANY).stream()
                .filter(story -> !story.last().isBefore(since))
                .count();
    }

    /** The story of this id, or the one that it was joined to. */
    Optional<Story> byId(long id);

    /**
     * Tells the articles since then with the story of each, oldest first: what a grouper must know after a start. Few at
     * a time are in memory.
     */
    void placedSince(Instant since, Consumer<Placed> told);

    /** The same as a list, for what is not much. */
    default List<Placed> placedSince(Instant since) {
        var placed = new ArrayList<Placed>();
        placedSince(since, placed::add);
        return placed;
    }

    /**
     * Which reports are looked for: those of {@code from <= time < to}.
     *
     * @param everything whatever feed they are of
     * @param feeds the ids of the feeds that one of must have brought it, unless everything is looked for
     * @param only the language they must be in, unless theirs is not known; unknown: any
     */
    record Scope(Instant from, Instant to, boolean everything, Set<Long> feeds, Language only) {
        public Scope {
            feeds = Set.copyOf(feeds);
        }

        /** All reports of that time. */
        public static Scope of(Instant from, Instant to) {
            return new Scope(from, to, true, Set.of(), Language.UNKNOWN);
        }
    }

    /** An article and the story it was put in. */
    record Placed(Candidate candidate, long story) {}
}
