package news.vigie.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.vigie.chat.Votes;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table vote, its counts in post, and post_subject. Votes on one post wait for one another. */
public final class SqlVotes implements Votes {
    private static final int LONGEST_SUBJECT = 200;

    private static final String LOCK = """
            SELECT liked, disliked FROM post WHERE id = :post FOR UPDATE
            """;

    private static final String COUNT = """
            SELECT liked, disliked FROM post WHERE id = :post
            """;

    private static final String ADD = """
            UPDATE post SET liked = liked + :liked, disliked = disliked + :disliked WHERE id = :post
            """;

    private static final String KEEP = """
            INSERT INTO vote (post_id, person, up, press, since)
            VALUES (:post, :person, CAST(:up AS BOOLEAN), :press, :now)
            """;

    private static final String SINCE = """
            SELECT COUNT(CASE WHEN up THEN 1 END) AS liked, COUNT(CASE WHEN NOT up THEN 1 END) AS disliked
            FROM vote WHERE since >= :since
            """;

    private static final String DESCRIBE = """
            INSERT INTO post_subject (post_id, subject)
            SELECT p.id, CAST(:subject AS VARCHAR(200)) FROM post p
            WHERE p.id = :post AND NOT EXISTS (
                SELECT 1 FROM post_subject s WHERE s.post_id = p.id AND s.subject = :subject)
            """;

    private final Transactions transactions;

    public SqlVotes(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Standing cast(long post, Ballot ballot, Instant now) {
        return transactions.write(handle -> {
            if (count(handle, LOCK, post).isEmpty()) {
                return new Standing(false, Count.NOTHING);
            }
            Optional<Kept> kept = kept(handle, post, ballot.person());
            Optional<Vote> before = kept.flatMap(one -> Optional.ofNullable(one.vote()));
            boolean isKnown =
                    kept.isPresent() && ballot.press().equals(kept.get().press());
            boolean holds = isKnown ? before.isPresent() : !before.equals(Optional.of(ballot.vote()));
            if (!isKnown) {
                take(handle, post, ballot.person());
                keep(handle, post, ballot, holds, now);
            }
            return new Standing(holds, count(handle, COUNT, post).orElse(Count.NOTHING));
        });
    }

    /** What stands of somebody: {@code vote} is null where it was taken back. */
    private record Kept(@Nullable Vote vote, @Nullable String press) {}

    private static Optional<Kept> kept(Handle handle, long post, long person) {
        return handle.createQuery("SELECT up, press FROM vote WHERE post_id = :post AND person = :person")
                .bind("post", post)
                .bind("person", person)
                .map((row, context) -> {
                    boolean up = row.getBoolean("up");
                    return new Kept(row.wasNull() ? null : up ? Vote.LIKE : Vote.DISLIKE, row.getString("press"));
                })
                .findOne();
    }

    private static void keep(Handle handle, long post, Ballot ballot, boolean holds, Instant now) {
        handle.createUpdate(KEEP)
                .bind("post", post)
                .bind("person", ballot.person())
                .bind("up", holds ? Boolean.valueOf(ballot.vote() == Vote.LIKE) : null)
                .bind("press", ballot.press())
                .bind("now", now)
                .execute();
        if (holds) {
            add(handle, post, ballot.vote(), 1);
        }
    }

    @Override
    public Count of(long post) {
        return transactions.read(handle -> count(handle, COUNT, post).orElse(Count.NOTHING));
    }

    @Override
    public Count since(Instant from) {
        return transactions.read(handle -> handle.createQuery(SINCE)
                .bind("since", from)
                .map((row, context) -> new Count(row.getLong("liked"), row.getLong("disliked")))
                .one());
    }

    @Override
    public void describe(long post, List<String> subjects) {
        transactions.change(handle -> {
            if (isDescribed(handle, post)) {
                return;
            }
            for (String subject : subjects) {
                if (subject.length() <= LONGEST_SUBJECT) {
                    handle.createUpdate(DESCRIBE)
                            .bind("post", post)
                            .bind("subject", subject)
                            .execute();
                }
            }
        });
    }

    @Override
    public int forget(long person) {
        return transactions.write(handle -> {
            List<Long> posts = handle.createQuery("SELECT post_id FROM vote WHERE person = :person ORDER BY post_id")
                    .bind("person", person)
                    .mapTo(Long.class)
                    .list();
            return (int) posts.stream()
                    .filter(post -> take(handle, post, person).isPresent())
                    .count();
        });
    }

    /** The vote that stood, and stands no more. */
    private static Optional<Vote> take(Handle handle, long post, long person) {
        Optional<Vote> before = kept(handle, post, person).flatMap(one -> Optional.ofNullable(one.vote()));
        handle.execute("DELETE FROM vote WHERE post_id = ? AND person = ?", post, person);
        before.ifPresent(vote -> add(handle, post, vote, -1));
        return before;
    }

    private static void add(Handle handle, long post, Vote vote, int more) {
        handle.createUpdate(ADD)
                .bind("liked", vote == Vote.LIKE ? more : 0)
                .bind("disliked", vote == Vote.DISLIKE ? more : 0)
                .bind("post", post)
                .execute();
    }

    private static Optional<Count> count(Handle handle, String sql, long post) {
        return handle.createQuery(sql)
                .bind("post", post)
                .map((row, context) -> new Count(row.getLong("liked"), row.getLong("disliked")))
                .findOne();
    }

    private static boolean isDescribed(Handle handle, long post) {
        return handle.createQuery("SELECT COUNT(*) FROM post_subject WHERE post_id = :post")
                        .bind("post", post)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
