package news.vigie.story;

import java.time.Instant;
import java.util.List;

/** Puts the stories in the order of their worth. */
public final class StoryRanker {
    /** The best first; ties by id. */
    public List<Ranked> rank(List<Story> stories, Instant now) {
        throw new UnsupportedOperationException();
    }
}
