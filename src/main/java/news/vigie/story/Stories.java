package news.vigie.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.language.Language;

/** Every story that is kept. */
public interface Stories {
    /** The stories with at least one report of the scope, whole. */
    List<Story> of(Scope scope);

    /** The stories that these articles are in now, whole. */
    List<Story> with(Set<Long> articles);

    /** The stories in which something was seen last, newest first. */
    List<Story> latest(int limit);

    Optional<Story> byId(long id);

    /** The articles since then with the story of each, oldest first: what a grouper must know after a start. */
    List<Placed> placedSince(Instant since);

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
