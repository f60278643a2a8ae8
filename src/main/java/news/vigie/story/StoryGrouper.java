package news.vigie.story;

import java.time.Duration;
import java.util.OptionalLong;
import news.vigie.story.group.Similarity;

/** Says to which story an article belongs, as articles arrive. Not safe for several threads at once. */
public final class StoryGrouper {
    private final Similarity similarity;

    /** A grouper that knows no story yet; a story takes further articles for {@code window} after its last one. */
    public StoryGrouper(Duration window) {
        similarity = new Similarity(window);
    }

    /** The story that the article belongs to; empty: it begins one. Changes nothing. */
    public OptionalLong place(Candidate candidate) {
        return similarity.nearest(candidate);
    }

    /** The article belongs to this story from now on. */
    public void add(Candidate candidate, long story) {
        similarity.add(candidate, story);
    }

    /**
     * The story that turns out to be one with the article's own, which has it already; seldom one, for a wrong join is
     * worse than a story told twice. Changes nothing.
     */
    public OptionalLong twin(Candidate candidate, long story) {
        return similarity.twin(candidate, story);
    }

    /** The articles of both stories are the kept one's from now on. */
    public void unite(long kept, long gone) {
        similarity.unite(kept, gone);
    }
}
