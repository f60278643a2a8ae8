package news.vigie.store.news;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.feed.FeedTrail.Kind;
import news.vigie.feed.PendingEntry;
import news.vigie.pipeline.intake.Archive;
import news.vigie.pipeline.intake.Identity;
import news.vigie.store.issue.CorrectedHeadlines;
import news.vigie.store.mark.LastSent;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Candidate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables article and story, as entries become articles. */
public final class SqlArchive implements Archive {
    private static final String KEEP = """
            INSERT INTO article (story_id, news_time, language, document, brief, candidate)
            VALUES (:story, :time, :language, :document, :brief, :candidate)
            """;

    private static final String FROM_FEED = """
            INSERT INTO article_feed (article_id, feed_id, seen)
            SELECT CAST(:article AS BIGINT), CAST(:feed AS BIGINT), CAST(:seen AS BIGINT)
            WHERE NOT EXISTS (SELECT 1 FROM article_feed WHERE article_id = :article AND feed_id = :feed)
            """;

    private static final String END_ENTRY = """
            UPDATE entry SET article_id = :article, reason = NULL,
                state = CASE WHEN revision = :revision THEN 'KEPT' ELSE state END,
                document = CASE WHEN revision = :revision THEN NULL ELSE document END
            WHERE id = :entry
            """;

    private static final String CORRECT = """
            UPDATE article SET document = :document, language = :language, brief = :brief, candidate = :candidate WHERE id = :id
            """;

    private final Transactions transactions;
    private final RecentArticles recent;
    private final Retention retention;

    /** @param recent is told what is no longer as it was read */
    public SqlArchive(Transactions transactions, RecentArticles recent) {
        this.transactions = transactions;
        this.recent = recent;
        this.retention = new Retention(transactions);
    }

    @Override
    public boolean join(PendingEntry entry, URI address) {
        return transactions.write(handle -> {
            Optional<Long> article = at(handle, AddressKey.ofArticle(address));
            article.ifPresent(id -> end(handle, entry, id));
            return article.isPresent();
        });
    }

    @Override
    public long keep(PendingEntry entry, Article article, Brief brief, Candidate candidate, OptionalLong story) {
        UUID address = AddressKey.ofArticle(Identity.of(entry, article));
        return transactions.write(handle -> {
            Optional<Long> known = at(handle, address);
            long kept = known.orElseGet(() -> {
                long tells = tell(handle, story, entry.seen());
                long id = insert(handle, new Kept(tells, article, brief, candidate));
                // Fails where another thread keeps the same article just now: the second try then finds it.
                lead(handle, address, id);
                trail(handle, entry, article);
                return id;
            });
            end(handle, entry, kept);
            return storyOf(handle, kept);
        });
    }

    @Override
    public void unite(long kept, long gone) {
        transactions.change(handle -> JoinedStories.unite(handle, kept, gone));
    }

    @Override
    public Optional<Article> articleOf(PendingEntry entry) {
        return transactions.read(handle -> article(handle, entry.article()));
    }

    private static Optional<Article> article(Handle handle, @Nullable Long id) {
        return handle.createQuery("SELECT document FROM article WHERE id = :id")
                .bindByType("id", id, Long.class)
                .map((row, context) -> StoredArticle.read(row))
                .findOne();
    }

    @Override
    public void correct(PendingEntry entry, Article article, Brief brief, Candidate candidate) {
        long id = Objects.requireNonNull(entry.article(), "an entry that was no article yet");
        transactions.change(handle -> {
            article(handle, id)
                    .ifPresent(before -> CorrectedHeadlines.note(handle, id, before, article, candidate.time()));
            handle.createUpdate(CORRECT)
                    .bind("id", id)
                    .bind("document", StoredArticle.write(article))
                    .bind("language", article.language().code())
                    .bind("brief", Json.write(brief))
                    .bind("candidate", StoredCandidate.write(candidate, article))
                    .execute();
            handle.execute("INSERT INTO correction (article_id) VALUES (?)", id);
            end(handle, entry, id);
        });
        recent.changed(id);
    }

    private static void trail(Handle handle, PendingEntry entry, Article article) {
        boolean asWished = !entry.feed().definition().fullText() || !entry.ownLink();
        Kind kind = article.blocked() != null
                ? Kind.valueOf(article.blocked().name())
                : article.fromFeed() ? asWished ? Kind.FEED : Kind.EXTRACT : Kind.PAGE;
        Trails.add(handle, entry.feed().id(), kind, article.language().code());
    }

    @Override
    public int forget(Instant before) {
        return retention.forget(before);
    }

    private static Optional<Long> at(Handle handle, UUID address) {
        return handle.createQuery("SELECT article_id FROM article_address WHERE fingerprint = :address")
                .bind("address", address)
                .mapTo(Long.class)
                .findOne();
    }

    private static long storyOf(Handle handle, long article) {
        return handle.createQuery("SELECT story_id FROM article WHERE id = :id")
                .bind("id", article)
                .mapTo(Long.class)
                .one();
    }

    /**
     * The story that takes the article; a new one where it begins one, or where the one it was meant for is forgotten.
     */
    private static long tell(Handle handle, OptionalLong story, Instant seen) {
        if (story.isPresent()
                && handle.createUpdate("UPDATE story SET seen = GREATEST(seen, :seen) WHERE id = :id")
                                .bind("id", story.getAsLong())
                                .bind("seen", seen)
                                .execute()
                        == 1) {
            return story.getAsLong();
        }
        return handle.createUpdate("INSERT INTO story (seen) VALUES (:seen)")
                .bind("seen", seen)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static long insert(Handle handle, Kept kept) {
        return handle.createUpdate(KEEP)
                .bind("story", kept.story())
                .bind("time", time(handle, kept))
                .bind("language", kept.article().language().code())
                .bind("document", StoredArticle.write(kept.article()))
                .bind("brief", Json.write(kept.brief()))
                .bind("candidate", StoredCandidate.write(kept.candidate(), kept.article()))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** When it arrived; what an older copy of the database has to make up for arrived before, when it was published. */
    private static Instant time(Handle handle, Kept kept) {
        Instant published = kept.article().published();
        return published != null
                        && LastSent.caughtUp(handle).filter(published::isBefore).isPresent()
                ? published
                : kept.candidate().time();
    }

    /** The link of the entry leads to the article from now on, though it may be another address than the article's. */
    private static void end(Handle handle, PendingEntry entry, long article) {
        URI link = entry.ownLink() ? entry.entry().link() : null;
        if (link != null && at(handle, AddressKey.ofArticle(link)).isEmpty()) {
            lead(handle, AddressKey.ofArticle(link), article);
        }
        handle.createUpdate(FROM_FEED)
                .bind("article", article)
                .bind("feed", entry.feed().id())
                .bind("seen", entry.seen())
                .execute();
        handle.createUpdate(END_ENTRY)
                .bind("article", article)
                .bind("revision", entry.revision())
                .bind("entry", entry.id())
                .execute();
    }

    private static void lead(Handle handle, UUID address, long article) {
        handle.execute("INSERT INTO article_address (fingerprint, article_id) VALUES (?, ?)", address, article);
    }

    private record Kept(long story, Article article, Brief brief, Candidate candidate) {}
}
