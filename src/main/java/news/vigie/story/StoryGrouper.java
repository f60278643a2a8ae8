package news.vigie.story;

import java.time.Duration;
import java.util.OptionalLong;

/** Says to which story an article belongs, as articles arrive. Not safe for several threads at once. */
public final class StoryGrouper {
    /** @param window how long a story takes further articles after its last one */
    public StoryGrouper(Duration window) {}

    /** The story that the article belongs to; empty: it begins one. Changes nothing. */
    public OptionalLong place(Candidate candidate) {
        throw new UnsupportedOperationException();
    }

    /** The article belongs to this story from now on. */
    public void add(Candidate candidate, long story) {
        throw new UnsupportedOperationException();
    }
}
