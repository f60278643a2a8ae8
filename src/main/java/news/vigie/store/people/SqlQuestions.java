package news.vigie.store.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.vigie.chat.Questions;
import news.vigie.store.sql.Fingerprint;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** The table question. */
public final class SqlQuestions implements Questions {
    private static final Duration KEPT = Duration.ofDays(60);

    /** Every button of every page asks for its words to be kept: once in so long is enough. */
    private static final Duration FRESH = Duration.ofDays(1);

    /** Numbers of sixteen digits. */
    private static final long MOST = 1L << 53;

    /** Drawn by lot: who counts on from a number that he was given finds nobody else's words. */
    private static final SecureRandom NUMBERS = new SecureRandom();

    private final Transactions transactions;

    public SqlQuestions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Long> keep(List<String> asked, Instant now) {
        List<Optional<Long>> known = asked.isEmpty() ? List.of() : fresh(asked, now);
        return known.stream().allMatch(Optional::isPresent)
                ? known.stream().flatMap(Optional::stream).toList()
                : write(asked, now);
    }

    /** Those that were asked not long ago cost no writing. */
    private List<Optional<Long>> fresh(List<String> asked, Instant now) {
        return transactions.read(handle -> asked.stream()
                .map(words -> handle.createQuery(
                                "SELECT id FROM question WHERE fingerprint = :fingerprint AND asked > :since")
                        .bind("fingerprint", Fingerprint.of(words))
                        .bind("since", now.minus(FRESH))
                        .mapTo(Long.class)
                        .findOne())
                .toList());
    }

    private List<Long> write(List<String> asked, Instant now) {
        return transactions.write(handle -> {
            handle.execute("DELETE FROM question WHERE asked < ?", now.minus(KEPT));
            return asked.stream().map(words -> keep(handle, words, now)).toList();
        });
    }

    private static long keep(Handle handle, String words, Instant now) {
        UUID fingerprint = Fingerprint.of(words);
        Optional<Long> known = known(handle, fingerprint);
        known.ifPresent(id -> handle.execute("UPDATE question SET asked = ? WHERE id = ?", now, id));
        return known.orElseGet(() -> handle.createUpdate(
                        "INSERT INTO question (id, fingerprint, words, asked) VALUES (:id, :fingerprint, :words, :asked)")
                .bind("id", NUMBERS.nextLong(1, MOST))
                .bind("fingerprint", fingerprint)
                .bind("words", words)
                .bind("asked", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    private static Optional<Long> known(Handle handle, UUID fingerprint) {
        return handle.createQuery("SELECT id FROM question WHERE fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .mapTo(Long.class)
                .findOne();
    }

    @Override
    public Optional<String> words(long id) {
        return transactions.read(handle -> handle.createQuery("SELECT words FROM question WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
