package news.vigie.digest;

import java.util.List;
import news.vigie.story.Ranked;
import news.vigie.story.Report;
import news.vigie.story.Story;
import news.vigie.story.StoryBrief;
import news.vigie.story.merge.Readings;
import org.jspecify.annotations.Nullable;

/** What of a story is new to those who were told the same of it; each is there once, so that it is itself or another. */
final class News {
    private final List<Report> told;
    private final Ranked ranked;
    private @Nullable StoryBrief brief;

    /**
     * News of a story.
     *
     * @param ranked the story as far as it is new, with what it is worth to any reader of the digest
     */
    News(List<Report> told, Ranked ranked) {
        this.told = List.copyOf(told);
        this.ranked = ranked;
    }

    Story fresh() {
        return ranked.story();
    }

    Ranked ranked() {
        return ranked;
    }

    List<Report> told() {
        return told;
    }

    /** Told once, however many read it. */
    StoryBrief brief(EditionMaker.Teller teller, Readings readings) {
        StoryBrief known = brief;
        if (known == null) {
            known = teller.tell(fresh(), told, readings);
            brief = known;
        }
        return known;
    }
}
