package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import news.vigie.render.Messages;
import news.vigie.store.sql.Transactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Every contract, on PostgreSQL. {@code VIGIE_TEST_POSTGRES} is the JDBC address of a database of which all contents may go:
 * {@code jdbc:postgresql://localhost/vigie_test?user=vigie&password=…}.
 */
@EnabledIfEnvironmentVariable(
        named = "VIGIE_TEST_POSTGRES",
        matches = "jdbc:postgresql:.+",
        disabledReason = "VIGIE_TEST_POSTGRES gives no PostgreSQL to test with")
class PostgresqlTest {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Opened.at(System.getenv("VIGIE_TEST_POSTGRES"), Path.of(""));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void oneServiceAloneWorksOnIt() {
        try (Database second = Opened.at(System.getenv("VIGIE_TEST_POSTGRES"), Path.of(""))) {
            assertThat(database.takeAlone()).isEmpty();
            assertThat(database.takeAlone()).as("what is had is kept").isEmpty();

            assertThat(second.takeAlone()).hasValueSatisfying(failed -> {
                assertThat(failed.kind()).isEqualTo(DatabaseOpening.Kind.HELD);
                assertThat(Messages.logged(failed.what())).startsWith("Another Vigie is already running on");
            });
            assertThat(second.trouble()).as("a command may read beside it").isEmpty();
        }
    }

    @Test
    void whoLosesItsConnectionEndsIfAnotherWasFaster() {
        try (Database first = Opened.at(System.getenv("VIGIE_TEST_POSTGRES"), Path.of(""));
                Database second = Opened.at(System.getenv("VIGIE_TEST_POSTGRES"), Path.of(""))) {
            database.close();
            database = Opened.at(System.getenv("VIGIE_TEST_POSTGRES"), Path.of(""));
            assertThat(first.takeAlone()).isEmpty();
            cutOffHolder();
            assertThat(first.trouble()).as("it takes the lock again").isEmpty();

            cutOffHolder();
            assertThat(second.takeAlone()).isEmpty();
            assertThat(first.trouble()).hasValueSatisfying(trouble -> {
                assertThat(trouble.isFinal()).isTrue();
                assertThat(Messages.logged(trouble.what())).startsWith("Another Vigie has taken over");
            });
        }
    }

    private static void cutOffHolder() {
        new Transactions(database.dataSource())
                .read(handle -> handle.createQuery("""
                        SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND granted
                        """).mapTo(Boolean.class).list());
    }

    @Nested
    class Feeds extends FeedsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class FeedTurns extends FeedTurnsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Entries extends EntriesContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Archive extends ArchiveContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Stories extends StoriesContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Editions extends EditionsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Chats extends ChatsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Forgetting extends ForgettingContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class OwnSettings extends OwnSettingsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Newcomers extends NewcomersContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Losses extends LossesContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Claims extends ClaimsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Inbox extends InboxContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Conversations extends ConversationsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Revisions extends RevisionsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Recalls extends RecallsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Votes extends VotesContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Questions extends QuestionsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class KeptDigests extends KeptDigestsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Library extends LibraryContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Invitations extends InvitationsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Tallies extends TalliesContract {
        @Override
        Database database() {
            return database;
        }
    }
}
