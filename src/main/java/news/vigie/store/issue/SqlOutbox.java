package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Request;
import news.vigie.render.RenderedPost;
import news.vigie.store.mark.LastSent;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;

/** The table post, and the ledger delivery that is written with it. */
public final class SqlOutbox implements Outbox {
    /**
     * The unsettled posts are few however long the archive is: the inner query reads no others, and is joined as H2 asks an
     * IN anew for each row once another post has changed meanwhile, which in a rush is always. What was taken back does not
     * go even where it was on its way then and is to be tried again. Nothing is sent in a chat while a post of another
     * of its topics is looked for: the same words there would be taken for it.
     */
    private static final String DUE = """
            SELECT p.id, p.chat, p.thread, p.state, p.asked FROM (
                SELECT MIN(id) AS id FROM post WHERE state IN ('PENDING', 'SENDING', 'SOUGHT') GROUP BY chat, thread
                UNION
                SELECT MIN(id) AS id FROM post WHERE state IN ('PENDING', 'SENDING', 'SOUGHT') AND asked IS NOT NULL
                GROUP BY chat, thread) AS ahead
            JOIN post p ON p.id = ahead.id
            WHERE p.due <= :now AND (p.state = 'SOUGHT' OR (p.state = 'PENDING'
                    AND (p.edition_id IS NULL OR p.edition_id NOT IN (SELECT id FROM edition WHERE recalled > 0))
                    AND NOT EXISTS (SELECT 1 FROM post s
                        WHERE s.state = 'SOUGHT' AND s.chat = p.chat AND s.thread <> p.thread)))
            ORDER BY CASE WHEN p.asked IS NOT NULL THEN 0 WHEN p.state = 'PENDING' THEN 1 ELSE 2 END, p.id
            LIMIT :limit
            """;

    private static final String NEXT_DUE = """
            SELECT MIN(due) FROM post WHERE state IN ('PENDING', 'SOUGHT') AND due > :now HAVING MIN(due) IS NOT NULL
            """;

    /** What was changed later than now was changed by the clock before. */
    private static final String PUT_BACK = """
            UPDATE post SET due = :now WHERE due > :now AND (state = 'SOUGHT'
                OR (state = 'PENDING' AND changed > :now AND (due <= changed
                    OR (reason IS NOT NULL AND due <= changed + :little))))
            """;

    /** It may have been put back a moment before anybody noticed. Those of different moments stay so. */
    private static final String MADE_BY_NOW = "UPDATE edition SET made = made - :last + :by WHERE made > :now";

    private static final Duration UNNOTICED = Duration.ofMinutes(1);

    private static final Duration LITTLE = Duration.ofMinutes(10);

    private static final String NUMBERS = """
            SELECT chat, thread, message_id, after_message FROM post ORDER BY id DESC LIMIT :newest
            """;

    private static final String LATEST = """
            SELECT MAX(message_id) FROM post WHERE chat = :chat HAVING MAX(message_id) IS NOT NULL
            """;

    /** What waits for the end of quiet hours was never tried, and has no reason. */
    private static final String HELD = """
            SELECT * FROM post
            WHERE id IN (
                SELECT MIN(id) FROM post WHERE state IN ('PENDING', 'SENDING', 'SOUGHT') GROUP BY chat, thread)
                AND state = 'PENDING' AND reason IS NOT NULL AND due >= :until
            ORDER BY id DESC LIMIT :limit
            """;

    private static final String UNTOLD = "SELECT COUNT(*) FROM post WHERE state = 'UNKNOWN' AND looked = 'LOST'";

    private static final String TOLD =
            "UPDATE post SET looked = 'TOLD' WHERE state = 'UNKNOWN' AND looked = 'LOST' AND changed <= :by";

    private final Transactions transactions;
    private final PostSteps steps;
    private final SqlRequests requests;

    public SqlOutbox(Transactions transactions, LastSent last) {
        this.transactions = transactions;
        this.steps = new PostSteps(transactions, last);
        this.requests = new SqlRequests(transactions);
    }

    @Override
    public List<Turn> turns(Instant now, int limit) {
        return transactions.read(handle -> handle.createQuery(DUE)
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) ->
                        new Turn(row.getLong("id"), Addresses.of(row), isSought(row), row.getString("asked") != null))
                .list());
    }

    @Override
    public void clockPutBack(Instant now) {
        transactions.change(handle -> {
            handle.createUpdate(PUT_BACK)
                    .bind("now", now)
                    .bind("little", LITTLE.toMillis())
                    .execute();
            handle.createQuery("SELECT MAX(made) FROM edition HAVING MAX(made) > :now")
                    .bind("now", now)
                    .mapTo(Long.class)
                    .findOne()
                    .ifPresent(last -> handle.createUpdate(MADE_BY_NOW)
                            .bind("last", last)
                            .bind("by", now.minus(UNNOTICED))
                            .bind("now", now)
                            .execute());
        });
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return transactions.read(handle -> handle.createQuery(NEXT_DUE)
                .bind("now", now)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    private static boolean isSought(ResultSet row) throws SQLException {
        return row.getString("state").equals(PostState.SOUGHT.name());
    }

    @Override
    public boolean take(Request request, Instant now) {
        return requests.take(request, now);
    }

    @Override
    public boolean begin(Post post, OptionalLong after, Instant now) {
        return steps.begin(post, after, now);
    }

    @Override
    public boolean beginLate(Post post, RenderedPost content, OptionalLong after, Instant now) {
        return steps.beginLate(post, content, after, now);
    }

    @Override
    public Optional<Overdue> overdue(Post post, Instant due) {
        return transactions.read(handle -> WaitingEditions.overdue(handle, post, due));
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
    public void sought(Post post, Notice reason, Instant due, Instant now) {
        steps.sought(post, reason, due, now);
    }

    @Override
    public void seekLater(Post post, Instant due) {
        steps.seekLater(post, due);
    }

    @Override
    public void narrowed(Post post, long after, OptionalLong before) {
        steps.narrowed(post, after, before);
    }

    @Override
    public void found(Post post, long messageId, Instant now) {
        steps.found(post, messageId, now);
    }

    @Override
    public void absent(Post post, Instant due, Instant now) {
        steps.absent(post, due, now);
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
    public int interrupted(Instant due, Instant now) {
        return steps.interrupted(due, now);
    }

    @Override
    public List<Message> numbers(int newest) {
        return transactions.read(handle ->
                handle.createQuery(NUMBERS).bind("newest", newest).map((row, context) -> numbers(row)).list().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    private static List<Message> numbers(ResultSet row) throws SQLException {
        Address address = Addresses.of(row);
        return Stream.of(Columns.numberOrNull(row, "message_id"), Columns.numberOrNull(row, "after_message"))
                .filter(Objects::nonNull)
                .map(number -> new Message(address, number))
                .toList();
    }

    @Override
    public OptionalLong latest(Address address) {
        return transactions
                .read(handle -> handle.createQuery(LATEST)
                        .bind("chat", address.chat())
                        .mapTo(Long.class)
                        .findOne())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public int untold() {
        return transactions.read(
                handle -> handle.createQuery(UNTOLD).mapTo(Integer.class).one());
    }

    @Override
    public void told(Instant by) {
        transactions.change(handle -> handle.createUpdate(TOLD).bind("by", by).execute());
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
        return transactions.read(
                handle -> handle.createQuery("SELECT * FROM post WHERE asked IS NULL ORDER BY id DESC LIMIT :limit")
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
    public List<Post> held(Instant until, int limit) {
        return transactions.read(handle -> handle.createQuery(HELD)
                .bind("until", until)
                .bind("limit", limit)
                .map((row, context) -> PostRow.post(row))
                .list());
    }

    @Override
    public List<Address> addresses() {
        return transactions.read(handle -> handle.createQuery(
                        "SELECT DISTINCT chat, thread FROM post WHERE asked IS NULL ORDER BY chat, thread")
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
