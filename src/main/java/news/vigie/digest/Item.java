package news.vigie.digest;

import java.util.List;
import news.vigie.story.StoryBrief;

/**
 * A story in an edition.
 *
 * @param reports the ids of the articles that it was made from
 * @param update the digest told this story before; here is what is new
 */
public record Item(long story, List<Long> reports, StoryBrief brief, boolean update) {
    public Item {
        reports = List.copyOf(reports);
    }
}
