package news.vigie.store.news;

import java.net.URI;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Feeds;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Origin;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** The table feed. What was removed stays in it unseen, because its articles stay and name their source. */
public final class SqlFeeds implements Feeds {
    private final Transactions transactions;
    private final FeedTurns turns;
    private final DeclaredFeeds declared;

    public SqlFeeds(Transactions transactions) {
        this.transactions = transactions;
        this.turns = new FeedTurns(transactions);
        this.declared = new DeclaredFeeds(transactions);
    }

    @Override
    public List<Feed> all() {
        Collator alphabet = Collator.getInstance(Locale.ROOT);
        alphabet.setStrength(Collator.SECONDARY);
        return transactions
                .read(handle -> handle.createQuery("SELECT * FROM feed WHERE removed = FALSE")
                        .map((row, context) -> FeedRow.feed(row))
                        .list())
                .stream()
                .sorted(Comparator.comparing(Feed::name, alphabet).thenComparingLong(Feed::id))
                .toList();
    }

    @Override
    public Optional<Feed> byId(long id) {
        return transactions.read(handle -> handle.createQuery("SELECT * FROM feed WHERE id = :id AND removed = FALSE")
                .bind("id", id)
                .map((row, context) -> FeedRow.feed(row))
                .findOne());
    }

    @Override
    public Optional<Feed> byUrl(URI url) {
        return transactions.read(handle -> watched(handle, AddressKey.ofFeed(url)));
    }

    @Override
    public Feed add(FeedDefinition definition, Origin origin, Instant now) {
        UUID fingerprint = AddressKey.ofFeed(definition.url());
        return transactions.write(handle -> watched(handle, fingerprint).orElseGet(() -> {
            NewFeed.watch(handle, definition, origin, now);
            return watched(handle, fingerprint).orElseThrow();
        }));
    }

    @Override
    public void declare(List<FeedDefinition> definitions, Instant now) {
        declared.declare(definitions, now);
    }

    @Override
    public boolean remove(long id) {
        return changed(id, "removed = TRUE");
    }

    @Override
    public boolean pause(long id, boolean paused) {
        return changed(id, paused ? "paused = TRUE" : "paused = FALSE");
    }

    @Override
    public void hurry(long id, Instant now) {
        transactions.change(handle -> handle.createUpdate("UPDATE feed SET due = :now WHERE id = :id AND due > :now")
                .bind("id", id)
                .bind("now", now)
                .execute());
    }

    @Override
    public List<DueFeed> claimDue(Instant now, Duration lease, int limit) {
        return turns.claim(now, lease, limit);
    }

    @Override
    public int visited(DueFeed feed, FeedVisit visit, List<NewEntry> entries) {
        return turns.visited(feed, visit, entries);
    }

    @Override
    public FeedHealth health(long id) {
        return transactions.read(handle -> handle.createQuery("SELECT * FROM feed WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> FeedRow.health(row))
                .findOne()
                .orElseThrow(() -> new IllegalArgumentException("There is no feed of number " + id)));
    }

    private static Optional<Feed> watched(Handle handle, UUID fingerprint) {
        return handle.createQuery("SELECT * FROM feed WHERE fingerprint = :fingerprint AND removed = FALSE")
                .bind("fingerprint", fingerprint)
                .map((row, context) -> FeedRow.feed(row))
                .findOne();
    }

    private boolean changed(long id, String change) {
        return transactions.write(
                handle -> handle.createUpdate("UPDATE feed SET " + change + " WHERE id = :id AND removed = FALSE")
                                .bind("id", id)
                                .execute()
                        == 1);
    }
}
