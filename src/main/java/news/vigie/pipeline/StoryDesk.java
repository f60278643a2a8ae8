package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.feed.PendingEntry;
import news.vigie.story.Candidate;
import news.vigie.story.Stories;
import news.vigie.story.StoryGrouper;
import org.jspecify.annotations.Nullable;

/** Puts articles into stories one at a time, and keeps each before the next is placed. */
final class StoryDesk {
    static final Duration WINDOW = Duration.ofHours(72);

    private final Stories stories;
    private final Archive archive;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable StoryGrouper grouper;

    StoryDesk(Stories stories, Archive archive) {
        this.stories = stories;
        this.archive = archive;
    }

    void keep(PendingEntry entry, Article article, Brief brief, Instant now) {
        lock.lock();
        try {
            if (archive.join(entry, article.url())) {
                return;
            }
            var candidate = new Candidate(article.title(), article.text(), article.language(), time(article, entry));
            StoryGrouper placed = grouper(now);
            OptionalLong story = placed.place(candidate);
            placed.add(candidate, archive.keep(entry, article, brief, candidate, story));
        } finally {
            lock.unlock();
        }
    }

    /** What is stored of the last days is learnt again at the first article after a start. */
    private StoryGrouper grouper(Instant now) {
        StoryGrouper known = grouper;
        if (known == null) {
            known = new StoryGrouper(WINDOW);
            for (Stories.Placed placed : stories.placedSince(now.minus(WINDOW))) {
                known.add(placed.candidate(), placed.story());
            }
            grouper = known;
        }
        return known;
    }

    private static Instant time(Article article, PendingEntry entry) {
        Instant published = article.published() != null ? article.published() : entry.entry().published();
        return published == null || published.isAfter(entry.seen()) ? entry.seen() : published;
    }
}
