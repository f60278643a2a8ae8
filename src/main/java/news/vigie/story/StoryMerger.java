package news.vigie.story;

import news.vigie.brief.BriefSettings;

/** Makes one brief of the articles of a story. */
public final class StoryMerger {
    public StoryMerger(BriefSettings settings) {}

    public StoryBrief merge(Story story) {
        throw new UnsupportedOperationException();
    }
}
