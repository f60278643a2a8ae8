package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import news.vigie.brief.BriefWriter;
import news.vigie.feed.Entries;
import news.vigie.feed.PendingEntry;
import news.vigie.notice.Notice;
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
            if (archive.join(entry, ArticleMaker.addressOf(entry.feed().definition(), entry.entry()))) {
                return;
            }
            switch (maker.make(entry.feed().definition(), entry.entry(), entry.attempts())) {
                case Making.Made made -> desk.keep(entry, made.article(), writer.write(made.article()));
                case Making.Later later -> postpone(entry, later.reason(), later.after());
                case Making.Never never -> entries.abandon(entry, never.reason());
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

    private void postpone(PendingEntry entry, Notice reason, @Nullable Duration wait) {
        if (entry.attempts() + 1 >= GIVE_UP) {
            entries.abandon(entry, reason);
            return;
        }
        Duration usual = Duration.ofMinutes(1L << Math.min(entry.attempts(), 8));
        Instant next = clock.instant().plus(wait != null && wait.compareTo(usual) > 0 ? wait : usual);
        entries.postpone(entry, reason, next);
    }
}
