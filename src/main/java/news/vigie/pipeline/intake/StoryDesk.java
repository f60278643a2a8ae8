package news.vigie.pipeline.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.feed.PendingEntry;
import news.vigie.story.Candidate;
import news.vigie.story.Stories;
import news.vigie.story.StoryGrouper;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into stories one at a time, and keeps each before the next is placed. An article's time is that of its
 * arrival, taken under the same lock under which editions read: so none falls between two editions.
 */
final class StoryDesk {
    static final Duration WINDOW = Duration.ofDays(3);

    private final Stories stories;
    private final Archive archive;
    private final Lock arrivals;
    private final InstantSource clock;
    private @Nullable StoryGrouper grouper;

    StoryDesk(Stories stories, Archive archive, Lock arrivals, InstantSource clock) {
        this.stories = stories;
        this.archive = archive;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    void keep(PendingEntry entry, Article article, Brief brief) {
        arrivals.lock();
        try {
            if (archive.join(entry, Identity.of(entry, article))) {
                return;
            }
            Instant now = clock.instant();
            var candidate = Candidate.of(article, now);
            StoryGrouper placed = grouper(now);
            OptionalLong story = placed.place(candidate);
            long kept = archive.keep(entry, article, brief, candidate, story);
            placed.add(candidate, kept);
            placed.twin(candidate, kept).ifPresent(twin -> unite(placed, kept, twin));
        } finally {
            arrivals.unlock();
        }
    }

    /** What is stored of the last days is learnt again at the first article after a start. */
    private StoryGrouper grouper(Instant now) {
        StoryGrouper known = grouper;
        if (known == null) {
            known = new StoryGrouper(WINDOW);
            StoryGrouper learning = known;
            stories.placedSince(now.minus(WINDOW), placed -> learning.add(placed.candidate(), placed.story()));
            grouper = known;
        }
        return known;
    }

    /** The older one survives. If the service dies in between, the next start learns what is stored. */
    private void unite(StoryGrouper placed, long one, long other) {
        long kept = Math.min(one, other);
        long gone = Math.max(one, other);
        archive.unite(kept, gone);
        placed.unite(kept, gone);
    }
}
