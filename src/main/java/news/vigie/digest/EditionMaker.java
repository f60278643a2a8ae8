package news.vigie.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.BriefSettings;
import news.vigie.story.Story;

/** Makes editions of stories: chooses, ranks, merges, leaves out what was told. */
public final class EditionMaker {
    public EditionMaker(BriefSettings settings) {}

    /**
     * The edition of a digest for a window; it may have no item.
     *
     * @param stories those with something in the window
     * @param told the ids of the articles that this audience was told already
     */
    public Edition make(Draft draft, List<Story> stories, Set<Long> told) {
        throw new UnsupportedOperationException();
    }

    /** What an edition is to be: its digest and slot, its window, the moment of making. */
    public record Draft(
            DigestDefinition digest,
            Optional<Instant> slot,
            String audience,
            Instant from,
            Instant to,
            Instant made,
            boolean late) {}
}
