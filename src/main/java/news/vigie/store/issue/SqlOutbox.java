package news.vigie.store.issue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.store.mark.LastSent;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Transactions;

/** The table post, and the ledger delivery that is written with it. */
public final class SqlOutbox implements Outbox {
    /**
     * The unsettled posts are few however long the archive is: the inner query reads no others. What was taken back does
     * not go even where it was on its way then and is to be tried again.
     */
    private static final String DUE = """
            SELECT id, chat, thread FROM post
            WHERE id IN (SELECT MIN(id) FROM post WHERE state IN ('PENDING', 'SENDING') GROUP BY chat, thread)
                AND state = 'PENDING' AND due <= :now
                AND edition_id NOT IN (SELECT id FROM edition WHERE recalled > 0)
            ORDER BY id LIMIT :limit
            """;

    private final Transactions transactions;
    private final PostSteps steps;

    public SqlOutbox(Transactions transactions, LastSent last) {
        this.transactions = transactions;
        this.steps = new PostSteps(transactions, last);
    }

    @Override
    public List<Turn> turns(Instant now, int limit) {
        return transactions.read(handle -> handle.createQuery(DUE)
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) -> new Turn(row.getLong("id"), Addresses.of(row)))
                .list());
    }

    @Override
    public boolean begin(Post post, Instant now) {
        return steps.begin(post, now);
    }

    @Override
    public void sent(Post post, long messageId, Instant now) {
        steps.sent(post, messageId, now);
    }

    @Override
    public Optional<Long> told(Address address, long story) {
        return steps.told(address, story);
    }

    @Override
    public Map<Address, Map<Long, Long>> messages(Set<Long> stories) {
        return stories.isEmpty() ? Map.of() : steps.messages(stories);
    }

    @Override
    public void failed(Post post, Notice reason, Instant now) {
        steps.settle(post, PostState.FAILED, reason, now);
    }

    @Override
    public void missed(Post post, Notice reason, Instant now) {
        steps.missed(post, reason, now);
    }

    @Override
    public List<Post> untoldMisses(int limit) {
        return transactions.read(handle -> handle.createQuery(
                        "SELECT * FROM post WHERE id IN (SELECT post_id FROM miss) ORDER BY id LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> PostRow.post(row))
                .list());
    }

    @Override
    public void toldOfMisses(List<Long> posts) {
        if (!posts.isEmpty()) {
            transactions.change(handle -> handle.createUpdate("DELETE FROM miss WHERE post_id IN (<posts>)")
                    .bindList("posts", posts)
                    .execute());
        }
    }

    @Override
    public void unknown(Post post, Notice reason, Instant now) {
        steps.settle(post, PostState.UNKNOWN, reason, now);
    }

    @Override
    public void later(Post post, Notice reason, Instant due, Instant now) {
        steps.later(post, reason, due, now);
    }

    @Override
    public void putOff(Post post, Notice reason, Instant due, Instant now) {
        steps.putOff(post, reason, due, now);
    }

    @Override
    public int interrupted(boolean again, Instant now) {
        return steps.turn(PostState.SENDING, again ? PostState.PENDING : PostState.UNKNOWN, now);
    }

    @Override
    public Optional<Post> post(long id) {
        return transactions.read(handle -> handle.createQuery("SELECT * FROM post WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> PostRow.post(row))
                .findOne());
    }

    @Override
    public List<Post> recent(int limit) {
        return transactions.read(handle -> handle.createQuery("SELECT * FROM post ORDER BY id DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> PostRow.post(row))
                .list());
    }

    @Override
    public List<Post> troubled(int limit) {
        return transactions.read(handle -> handle.createQuery("SELECT * FROM post WHERE state IN ('FAILED', 'UNKNOWN')"
                        + " OR (state = 'RECALLED' AND reason IS NOT NULL) ORDER BY id DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> PostRow.post(row))
                .list());
    }

    @Override
    public List<Address> addresses() {
        return transactions.read(
                handle -> handle.createQuery("SELECT DISTINCT chat, thread FROM post ORDER BY chat, thread")
                        .map((row, context) -> Addresses.of(row))
                        .list());
    }

    @Override
    public Map<PostState, Long> counts() {
        Map<PostState, Long> counts = new EnumMap<>(PostState.class);
        for (PostState state : PostState.values()) {
            counts.put(state, 0L);
        }
        transactions.read(handle -> handle.createQuery("SELECT state, COUNT(*) AS posts FROM post GROUP BY state")
                .map((row, context) -> counts.put(PostState.valueOf(row.getString("state")), row.getLong("posts")))
                .list());
        return counts;
    }
}
