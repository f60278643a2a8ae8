package news.vigie.store.news;

import java.net.URI;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Feeds;
import news.vigie.feed.HostName;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Origin;
import news.vigie.feed.Room;
import news.vigie.feed.watch.Diagnosis;
import news.vigie.feed.watch.FeedFacts;
import news.vigie.feed.watch.History;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table feed. What was removed stays in it unseen, because its articles stay and name their source. */
public final class SqlFeeds implements Feeds {
    private static final String FACTS = "SELECT * FROM feed LEFT JOIN feed_trail ON feed_id = id";

    /** What another address answers is read anew, and at once. */
    private static final String MOVE = """
            UPDATE feed SET moved_to = :to, host = :host, due = :now, ended = NULL, etag = NULL, last_modified = NULL,
                body_hash = '', leased_until = 0, version = version + 1, memory = :memory
            WHERE id = :id
            """;

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
        return byName("SELECT * FROM feed WHERE removed = FALSE");
    }

    @Override
    public List<Feed> known() {
        return byName("SELECT * FROM feed");
    }

    private List<Feed> byName(String sql) {
        Collator alphabet = Collator.getInstance(Locale.ROOT);
        alphabet.setStrength(Collator.SECONDARY);
        return settled()
                .read(handle -> handle.createQuery(sql)
                        .map((row, context) -> FeedRow.feed(row))
                        .list())
                .stream()
                .sorted(Comparator.comparing(Feed::name, alphabet).thenComparingLong(Feed::id))
                .toList();
    }

    @Override
    public Optional<Feed> byId(long id) {
        return settled().read(handle -> byId(handle, id));
    }

    @Override
    public Optional<Feed> byUrl(URI url) {
        return settled().read(handle -> watched(handle, AddressKey.ofFeed(url)).or(() -> movedTo(handle, url)));
    }

    @Override
    public Feed add(FeedDefinition definition, Origin origin, Instant now) {
        UUID fingerprint = AddressKey.ofFeed(definition.url());
        return settled()
                .write(handle -> watched(handle, fingerprint).orElseGet(() -> {
                    NewFeed.watch(handle, definition, origin, now);
                    return watched(handle, fingerprint).orElseThrow();
                }));
    }

    @Override
    public void declare(List<FeedDefinition> definitions, Instant now) {
        turns.settle();
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
        settled()
                .change(handle -> handle.createUpdate(
                                "UPDATE feed SET due = :now, ended = NULL WHERE id = :id AND due > :now")
                        .bind("id", id)
                        .bind("now", now)
                        .execute());
    }

    @Override
    public void bringForward(Instant latest) {
        settled()
                .change(handle -> handle.createUpdate(
                                "UPDATE feed SET due = :latest WHERE due > :latest AND failures = 0 AND ended IS NULL")
                        .bind("latest", latest)
                        .execute());
    }

    @Override
    public void move(long id, @Nullable URI to, Instant now) {
        settled().change(handle -> {
            FeedFacts facts = facts(handle, id).orElseThrow(() -> unknown(id));
            handle.createUpdate(MOVE)
                    .bind("id", id)
                    .bind("memory", Json.write(facts.memory().withoutMove()))
                    .bind("now", now)
                    .bind("to", to == null ? null : to.toString())
                    .bind(
                            "host",
                            HostName.of(to == null ? facts.feed().definition().url() : to))
                    .execute();
        });
    }

    @Override
    public List<DueFeed> claimDue(Instant now, Duration lease, Room room) {
        return turns.claim(now, lease, room);
    }

    @Override
    public int visited(DueFeed feed, FeedVisit visit, List<NewEntry> entries) {
        return turns.visited(feed, visit, entries);
    }

    @Override
    public int knows(long id, List<Entry> listed) {
        List<ListedEntry> entries = History.sort(listed, null, Instant.EPOCH).stream()
                .map(entry -> ListedEntry.of(id, entry))
                .toList();
        Set<UUID> asked =
                entries.stream().flatMap(entry -> entry.naming().stream()).collect(Collectors.toSet());
        Set<UUID> known = settled()
                .read(handle -> new EntryKeyTable(handle, id, Instant.EPOCH).known(asked))
                .keySet();
        return (int) entries.stream()
                .filter(entry -> entry.naming().stream().anyMatch(known::contains))
                .count();
    }

    @Override
    public FeedHealth health(long id, Instant now) {
        return settled()
                .read(handle -> facts(handle, id))
                .map(facts -> Diagnosis.of(facts, now))
                .orElseThrow(() -> unknown(id));
    }

    @Override
    public Map<Long, FeedHealth> healths(Instant now) {
        return settled()
                .read(handle ->
                        handle
                                .createQuery(FACTS + " WHERE removed = FALSE")
                                .map((row, context) -> FeedRow.facts(row))
                                .stream()
                                .collect(Collectors.toMap(
                                        facts -> facts.feed().id(), facts -> Diagnosis.of(facts, now))));
    }

    /** Visits that wait to be written are written before anybody looks or changes anything. */
    private Transactions settled() {
        turns.settle();
        return transactions;
    }

    /** What waits to be written is written now: the store closes. */
    public void settle() {
        turns.settle();
    }

    private static Optional<FeedFacts> facts(Handle handle, long id) {
        return handle.createQuery(FACTS + " WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> FeedRow.facts(row))
                .findOne();
    }

    private static Optional<Feed> byId(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM feed WHERE id = :id AND removed = FALSE")
                .bind("id", id)
                .map((row, context) -> FeedRow.feed(row))
                .findOne();
    }

    private static IllegalArgumentException unknown(long id) {
        return new IllegalArgumentException("There is no feed of number " + id);
    }

    private static Optional<Feed> watched(Handle handle, UUID fingerprint) {
        return handle.createQuery("SELECT * FROM feed WHERE fingerprint = :fingerprint AND removed = FALSE")
                .bind("fingerprint", fingerprint)
                .map((row, context) -> FeedRow.feed(row))
                .findOne();
    }

    private static Optional<Feed> movedTo(Handle handle, URI url) {
        return handle.createQuery("SELECT * FROM feed WHERE moved_to = :url AND removed = FALSE ORDER BY id LIMIT 1")
                .bind("url", url.toString())
                .map((row, context) -> FeedRow.feed(row))
                .findOne();
    }

    private boolean changed(long id, String change) {
        return settled()
                .write(handle ->
                        handle.createUpdate("UPDATE feed SET " + change + " WHERE id = :id AND removed = FALSE")
                                        .bind("id", id)
                                        .execute()
                                == 1);
    }
}
