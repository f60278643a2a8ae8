package news.vigie.pipeline;

import java.util.List;
import java.util.Optional;
import news.vigie.brief.BriefSettings;
import news.vigie.story.Stories;
import news.vigie.story.Story;
import news.vigie.story.StoryBrief;
import news.vigie.story.StoryMerger;
import news.vigie.story.library.Clipping;

/** Single stories for whoever asks, with all that they tell. */
public final class StoryFile {
    private static final BriefSettings ALL = new BriefSettings(20, BriefSettings.DEFAULT.maxWords(), 20, 20);

    private final Stories stories;
    private final StoryMerger merger = new StoryMerger(ALL);

    public StoryFile(Stories stories) {
        this.stories = stories;
    }

    /** A story, and all that its articles say together. */
    public record Told(Story story, StoryBrief brief) {}

    /** Of this id, or the one that it was joined to. */
    public Optional<Told> find(long id) {
        return stories.byId(id).map(story -> new Told(story, merger.merge(story)));
    }

    /** The newest, each with its newest article. */
    public List<Clipping> latest(int count) {
        return stories.latest(count).stream()
                .map(story -> new Clipping(
                        story.id(), story.reports().getLast(), story.reports().size()))
                .toList();
    }
}
