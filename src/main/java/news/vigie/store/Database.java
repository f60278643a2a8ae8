package news.vigie.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import news.vigie.chat.Chats;
import news.vigie.chat.Claims;
import news.vigie.chat.Conversations;
import news.vigie.chat.Inbox;
import news.vigie.chat.Invitations;
import news.vigie.chat.Newcomers;
import news.vigie.chat.Questions;
import news.vigie.chat.Votes;
import news.vigie.digest.Editions;
import news.vigie.digest.KeptDigests;
import news.vigie.feed.Entries;
import news.vigie.feed.Feeds;
import news.vigie.notice.Notice;
import news.vigie.pipeline.answer.Tallies;
import news.vigie.pipeline.delivery.Ledger;
import news.vigie.pipeline.intake.Archive;
import news.vigie.pipeline.issue.Press;
import news.vigie.pipeline.issue.Recalls;
import news.vigie.pipeline.issue.Revisions;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.store.JdbcAddress.Kind;
import news.vigie.store.issue.SqlEditions;
import news.vigie.store.issue.SqlKeptDigests;
import news.vigie.store.issue.SqlLedger;
import news.vigie.store.issue.SqlOutbox;
import news.vigie.store.issue.SqlPress;
import news.vigie.store.issue.SqlRecalls;
import news.vigie.store.issue.SqlRevisions;
import news.vigie.store.library.IndexedLibrary;
import news.vigie.store.mark.LastSent;
import news.vigie.store.mark.MarkFile;
import news.vigie.store.news.RecentArticles;
import news.vigie.store.news.SqlArchive;
import news.vigie.store.news.SqlEntries;
import news.vigie.store.news.SqlFeeds;
import news.vigie.store.news.SqlStories;
import news.vigie.store.news.SqlTallies;
import news.vigie.store.people.SqlChats;
import news.vigie.store.people.SqlClaims;
import news.vigie.store.people.SqlConversations;
import news.vigie.store.people.SqlInbox;
import news.vigie.store.people.SqlInvitations;
import news.vigie.store.people.SqlNewcomers;
import news.vigie.store.people.SqlQuestions;
import news.vigie.store.people.SqlVotes;
import news.vigie.store.sql.Ailment;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Stories;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** An open database and everything that is kept in it. May be shared between threads. */
public final class Database implements AutoCloseable {
    private final JdbcAddress address;
    private final HikariDataSource pool;
    private final SoleUse alone;
    private final @Nullable Compaction compaction;
    private final @Nullable DiskFlush disk;
    private final Transactions transactions;
    private final SqlFeeds feeds;
    private final RecentArticles recent = new RecentArticles();
    private final @Nullable Path index;
    private final LastSent lastSent;
    private @Nullable IndexedLibrary library;

    /**
     * @param index where the index of words is; null: in memory
     * @param mark what is beside it
     */
    Database(JdbcAddress address, Ways ways, @Nullable Path index, MarkFile mark) throws SQLException {
        this.index = index;
        this.address = address;
        this.pool = ways.pool();
        this.alone = ways.alone();
        this.compaction =
                address.file() == null ? null : Compaction.of(ways.first()).orElse(null);
        this.disk = address.file() == null ? null : new DiskFlush(JdbcAddress.dataFile(address.file()));
        this.transactions = new Transactions(pool);
        this.feeds = new SqlFeeds(transactions);
        this.lastSent = new LastSent(transactions, mark, disk == null ? () -> {} : disk::flush);
    }

    /** The connections: those of everybody, and the first, which keeps an H2 database open, or holds a server's lock. */
    record Ways(HikariDataSource pool, Connection first, SoleUse alone) {}

    /**
     * For whoever delivers and publishes by himself, before he begins. A notice if another does so already on a server; an
     * H2 file has one process in any case.
     */
    public Optional<DatabaseOpening.Failed> takeAlone() {
        try {
            return !isPostgresql() || alone.take() ? Optional.empty() : Optional.of(OpeningFailure.held(address));
        } catch (SQLException e) {
            return Optional.of(OpeningFailure.of(e, address));
        }
    }

    /** Opens the database and brings its tables up to date. A relative file is looked for from {@code home}. */
    public static DatabaseOpening open(DatabaseSettings settings, Path home) {
        return new DatabaseOpener(settings, home).open();
    }

    /** An empty one that is gone when it is closed: for tests, and for commands that keep nothing. */
    public static Database inMemory() {
        var settings = new DatabaseSettings("jdbc:h2:mem:", null, null, Duration.ofDays(90));
        if (open(settings, Path.of("")) instanceof DatabaseOpening.Open opening) {
            return opening.database();
        }
        throw new IllegalStateException("A database in memory does not open");
    }

    public Feeds feeds() {
        return feeds;
    }

    public Entries entries() {
        return new SqlEntries(transactions);
    }

    public Archive archive() {
        return new SqlArchive(transactions, recent);
    }

    public Stories stories() {
        return new SqlStories(transactions, recent);
    }

    public Editions editions() {
        return new SqlEditions(transactions);
    }

    public Press press() {
        return new SqlPress(transactions);
    }

    public Outbox outbox() {
        return new SqlOutbox(transactions, lastSent);
    }

    public Ledger ledger() {
        return new SqlLedger(transactions);
    }

    public LastSent lastSent() {
        return lastSent;
    }

    public Chats chats() {
        return new SqlChats(transactions);
    }

    public Claims claims() {
        return new SqlClaims(transactions);
    }

    public Conversations conversations() {
        return new SqlConversations(transactions);
    }

    public Recalls recalls() {
        return new SqlRecalls(transactions);
    }

    public Revisions revisions() {
        return new SqlRevisions(transactions);
    }

    public Votes votes() {
        return new SqlVotes(transactions);
    }

    public KeptDigests keptDigests() {
        return new SqlKeptDigests(transactions);
    }

    public Newcomers newcomers() {
        return new SqlNewcomers(transactions);
    }

    public Invitations invitations() {
        return new SqlInvitations(transactions);
    }

    public Tallies tallies() {
        return new SqlTallies(transactions);
    }

    /** Writes a consistent copy there, a zip; not for PostgreSQL, which has pg_dump. */
    public void backup(Path to) {
        if (isPostgresql()) {
            throw new IllegalStateException("PostgreSQL is copied by pg_dump");
        }
        try (Connection connection = pool.getConnection()) {
            Backup.write(connection, to, address.file() != null);
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s gives no connection".formatted(shown()), e);
        }
    }

    public Questions questions() {
        return new SqlQuestions(transactions);
    }

    /** Finds nothing before it is told to follow what is stored; it goes with the database. */
    public synchronized IndexedLibrary library() {
        IndexedLibrary opened = library == null ? new IndexedLibrary(transactions, index) : library;
        library = opened;
        return opened;
    }

    private synchronized void closeLibrary() {
        if (library != null) {
            library.close();
        }
    }

    public Inbox inbox() {
        return new SqlInbox(transactions);
    }

    /** The pool, for the scheduler. It stays ours to close. */
    public DataSource dataSource() {
        return pool;
    }

    public boolean isPostgresql() {
        return address.kind() == Kind.POSTGRESQL;
    }

    /** As people may see it: the file, or the address without options. */
    public String shown() {
        return address.shown();
    }

    /** What it takes on the disk; 0 where that cannot be told. */
    public long sizeBytes() {
        if (isPostgresql()) {
            return transactions.read(handle -> handle.createQuery("SELECT pg_database_size(current_database())")
                    .mapTo(Long.class)
                    .one());
        }
        try {
            return address.file() == null ? 0 : Files.size(JdbcAddress.dataFile(address.file()));
        } catch (IOException e) {
            return 0;
        }
    }

    /** A round of what happens once a minute in any case. */
    void compact() {
        if (compaction != null) {
            compaction.run();
        }
    }

    /** Empty: it answers, and nothing that it said up to now speaks against it. */
    public Optional<DatabaseTrouble> trouble() {
        try {
            transactions.read(handle -> handle.createQuery("SELECT COUNT(*) FROM feed")
                    .mapTo(Long.class)
                    .one());
            return isPostgresql() ? another() : damage();
        } catch (JdbiException e) {
            return Optional.of(silent(e));
        }
    }

    private Optional<DatabaseTrouble> damage() {
        return transactions
                .ailment()
                .map(ailment -> new DatabaseTrouble(Notice.of("database.damaged-inside", shown()), false));
    }

    private Optional<DatabaseTrouble> another() {
        try {
            return alone.isSafe()
                    ? Optional.empty()
                    : Optional.of(new DatabaseTrouble(Notice.of("database.taken", shown()), true));
        } catch (SQLException e) {
            return Optional.of(new DatabaseTrouble(Notice.of("database.silent", shown()), false));
        }
    }

    private DatabaseTrouble silent(JdbiException failure) {
        return transactions.ailment().filter(ailment -> ailment == Ailment.SHUT).isPresent()
                ? new DatabaseTrouble(Notice.of("database.shut", shown(), first(failure)), true)
                : new DatabaseTrouble(Notice.of("database.silent", shown()), false);
    }

    private static String first(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage());
    }

    @Override
    public void close() {
        try {
            closeLibrary();
        } finally {
            closeStore();
        }
    }

    private void closeStore() {
        try {
            if (compaction != null) {
                compaction.close();
            }
            feeds.settle();
        } finally {
            closeAll();
        }
    }

    private void closeAll() {
        pool.close();
        try {
            alone.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s did not close".formatted(shown()), e);
        } finally {
            if (disk != null) {
                disk.close();
            }
        }
    }
}
