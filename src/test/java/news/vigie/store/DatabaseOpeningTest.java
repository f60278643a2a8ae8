package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.render.Messages;
import news.vigie.store.DatabaseOpening.Failed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOpeningTest {
    private static final String URL = "jdbc:h2:file:./data/vigie";

    @TempDir
    private Path home;

    private DatabaseOpening open(String url, @Nullable String password) {
        return Database.open(new DatabaseSettings(url, null, password, Duration.ofDays(90)), home);
    }

    private Failed failed(String url, @Nullable String password) {
        assertThat(open(url, password)).isInstanceOf(Failed.class);
        return (Failed) open(url, password);
    }

    private Path file() {
        return home.resolve("data/vigie.mv.db");
    }

    @Test
    void aRelativeFileStandsInTheHomeAndItsFolderIsMade() {
        try (Database database = Opened.at(URL, home)) {
            assertThat(file()).exists();
            assertThat(database.sizeBytes()).isPositive();
            assertThat(database.trouble()).isEmpty();
            assertThat(database.shown()).isEqualTo(file().toString());
        }
    }

    @Test
    void whatWasKeptIsThereWhenItIsOpenedAgain() {
        try (Database database = Opened.at(URL, home)) {
            database.feeds().add(FeedDefinition.at(Samples.FEED), Origin.STORE, Instant.EPOCH);
        }
        try (Database database = Opened.at(URL, home)) {
            assertThat(database.feeds().all()).hasSize(1);
        }
    }

    @Test
    void anInterruptedThreadDoesNotEndTheDatabase() throws Exception {
        try (Database database = Opened.at(URL, home)) {
            Together.run(1, () -> {
                Thread.currentThread().interrupt();
                return database.inbox().put(1, "{}".repeat(5_000), Instant.EPOCH);
            });

            assertThat(database.inbox().put(2, "{}", Instant.EPOCH)).isTrue();
            assertThat(database.inbox().numbers(10)).hasSize(2);
        }
    }

    @Test
    void twoInMemoryKnowNothingOfEachOther() {
        try (Database one = Database.inMemory();
                Database other = Database.inMemory()) {
            one.feeds().add(FeedDefinition.at(Samples.FEED), Origin.STORE, Instant.EPOCH);
            assertThat(other.feeds().all()).isEmpty();
            assertThat(one.sizeBytes()).isZero();
        }
    }

    @Test
    void aDatabaseThatAnotherProcessHasIsSaidToBeInUse() throws Exception {
        try (Database first = Opened.at(URL, home);
                var second = new ChildProcess(OpeningChild.class, List.of(home.toString()))) {
            assertThat(first.trouble()).isEmpty();
            assertThat(second.line()).contains("database.in-use", file().toString());
        }
    }

    /** To close any channel to a file gives up all locks that a process has on it. */
    @Test
    void aCopyMadeMeanwhileDoesNotLetAnotherProcessIn() throws Exception {
        try (Database first = Opened.at(URL, home)) {
            first.backup(home.resolve("copy.zip"));
            first.lastSent().note(1);
            try (var second = new ChildProcess(OpeningChild.class, List.of(home.toString()))) {
                assertThat(second.line()).contains("database.in-use");
            }
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutTellingIt() {
        Opened.at(URL, home).close();

        assertThat(failed(URL, "s3cret!")).satisfies(failure -> {
            assertThat(Messages.logged(failure.what())).contains("rejects the user name or password");
            assertThat(Messages.logged(failure.fix())).contains("VIGIE_DATABASE_PASSWORD");
            assertThat(failure.toString()).doesNotContain("s3cret!");
        });
    }

    @Test
    void aDamagedFileIsSaidToBeDamaged() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "This is no database. ".repeat(1000));

        assertThat(Messages.logged(failed(URL, null).what())).contains("damaged", file().toString());
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Files.writeString(home.resolve("data"), "a file in the way");

        assertThat(Messages.logged(failed(URL, null).what()))
                .contains(home.resolve("data").toString(), "cannot be created");
    }

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws Exception {
        Opened.at(URL, home).close();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("data/vigie"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO "flyway_schema_history" SELECT 99, '99', 'from the future', type, 'V99__f.sql', checksum,
                    installed_by, installed_on, execution_time, success FROM "flyway_schema_history"
                    WHERE "installed_rank" = 1
                    """.replaceAll("\\b(type|checksum|installed_by|installed_on|execution_time|success)\\b", "\"$1\""));
        }

        assertThat(Messages.logged(failed(URL, null).what())).contains("newer");
    }

    @Test
    void aPostgresqlThatDoesNotAnswerIsNamedWithoutItsOptions() {
        Failed failure = failed("jdbc:postgresql://127.0.0.1:1/vigie?user=vigie&password=s3cret!", null);

        assertThat(Messages.logged(failure.what()))
                .isEqualTo("PostgreSQL is not responding at jdbc:postgresql://127.0.0.1:1/vigie.");
    }

    @Test
    void anAddressOfNoDatabaseThatWeKnowIsRefused() {
        assertThat(Messages.logged(failed("jdbc:mysql://root:s3cret!@localhost/vigie", null)
                        .what()))
                .isEqualTo("There is no driver for a database at “jdbc:mysql:…”.");
        assertThat(Messages.logged(failed("data/vigie", null).what())).contains("“data/vigie…”");
    }
}
