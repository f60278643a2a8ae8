package news.vigie.pipeline.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import news.vigie.article.Article;
import news.vigie.brief.BriefWriter;
import news.vigie.feed.Entries;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.PendingEntry;
import news.vigie.notice.Notice;
import news.vigie.pipeline.page.ArticleMaker;
import news.vigie.pipeline.page.Making;
import news.vigie.story.Candidate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with an entry: its article, its brief, its story, all stored. */
final class EntryWork {
    private static final Logger LOG = LoggerFactory.getLogger(EntryWork.class);
    private static final int GIVE_UP = 12;

    private final Entries entries;
    private final Archive archive;
    private final ArticleMaker maker;
    private final BriefWriter writer;
    private final StoryDesk desk;
    private final InstantSource clock;

    EntryWork(
            Entries entries,
            Archive archive,
            ArticleMaker maker,
            BriefWriter writer,
            StoryDesk desk,
            InstantSource clock) {
        this.entries = entries;
        this.archive = archive;
        this.maker = maker;
        this.writer = writer;
        this.desk = desk;
        this.clock = clock;
    }

    void work(PendingEntry entry) {
        try {
            if (entry.article() == null && archive.join(entry, entry.identity())) {
                return;
            }
            switch (maker.make(entry)) {
                case Making.Made made -> made(entry, made);
                case Making.Later later -> postpone(entry, later.reason(), later.after());
                case Making.Never never -> abandon(entry, never.reason());
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "entry {} of feed {}: {} could not be made an article",
                    entry.id(),
                    entry.feed().id(),
                    entry.entry().link(),
                    e);
            postpone(entry, Notice.of("article.defect", e.getClass().getSimpleName()), null);
        }
    }

    private void made(PendingEntry entry, Making.Made made) {
        keep(entry, made.article());
        if (made.unselected()) {
            LOG.debug(
                    "feed {}: select \"{}\" finds nothing in {}; the text was found without it",
                    entry.feed().logName(),
                    entry.feed().definition().select(),
                    FeedDefinition.at(made.article().url()).shown());
            if (entry.article() == null) {
                entries.unselected(entry);
            }
        }
    }

    private void keep(PendingEntry entry, Article article) {
        if (entry.article() == null) {
            desk.keep(entry, article, writer.write(article));
        } else if (archive.articleOf(entry)
                .filter(before -> before.fromFeed() || !article.fromFeed())
                .isPresent()) {
            var candidate = Candidate.of(article, clock.instant());
            archive.correct(entry, article, writer.write(article), candidate);
        } else {
            entries.leave(entry);
        }
    }

    /** Of what was kept before it was corrected nothing is lost. */
    private void abandon(PendingEntry entry, Notice reason) {
        if (entry.article() == null) {
            entries.abandon(entry, reason);
        } else {
            entries.leave(entry);
        }
    }

    private void postpone(PendingEntry entry, Notice reason, @Nullable Duration wait) {
        if (reason.key().equals("http.stopping")) {
            return;
        }
        if (entry.attempts() + 1 >= GIVE_UP) {
            abandon(entry, reason);
            return;
        }
        Duration usual = Duration.ofMinutes(1L << Math.min(entry.attempts(), 8));
        Instant next = clock.instant().plus(wait != null && wait.compareTo(usual) > 0 ? wait : usual);
        entries.postpone(entry, reason, next);
    }
}
