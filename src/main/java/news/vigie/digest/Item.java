package news.vigie.digest;

import java.util.List;
import java.util.Map;
import news.vigie.story.StoryBrief;

/**
 * A story in an edition.
 *
 * @param reports the ids of the articles that it was made from
 * @param update the digest told this story before; here is what is new
 * @param why it is here: the parts of its score by their names
 */
public record Item(long story, List<Long> reports, StoryBrief brief, boolean update, Map<String, Double> why) {
    public Item {
        reports = List.copyOf(reports);
        why = Map.copyOf(why);
    }

    /** An item of whose ranking nothing is known. */
    public Item(long story, List<Long> reports, StoryBrief brief, boolean update) {
        this(story, reports, brief, update, Map.of());
    }

    /** The same under a headline that its source corrected. */
    Item headlined(String corrected) {
        return new Item(story, reports, brief.headlined(corrected), update, why);
    }
}
