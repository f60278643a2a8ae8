package news.vigie.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import news.vigie.store.DatabaseOpening.Failed;
import news.vigie.store.DatabaseOpening.Open;
import news.vigie.store.JdbcAddress.Kind;
import news.vigie.store.mark.MarkFile;
import news.vigie.store.news.LeftClaims;
import news.vigie.store.sql.Fingerprint;
import news.vigie.store.sql.Transactions;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Opens a database, step by step, each with its own words for what may go wrong. */
final class DatabaseOpener {
    private static final int CONNECTIONS = 10;

    private final DatabaseSettings settings;
    private final Path home;

    DatabaseOpener(DatabaseSettings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    DatabaseOpening open() {
        Optional<JdbcAddress> address = JdbcAddress.of(settings.url(), home);
        if (address.isEmpty()) {
            return OpeningFailure.unknown(settings.url());
        }
        Optional<Failed> problem = makePlace(address.get()).or(() -> FileLook.problem(address.get()));
        return problem.isPresent() ? problem.get() : connect(address.get());
    }

    private static Optional<Failed> makePlace(JdbcAddress address) {
        Path folder = address.file() == null ? null : address.file().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.of(OpeningFailure.noFolder(folder));
        }
        return Files.isWritable(folder) ? Optional.empty() : Optional.of(OpeningFailure.notWritable(folder));
    }

    /** One connection first: the pool would write a stack trace into the log where this one gives words. */
    private DatabaseOpening connect(JdbcAddress address) {
        try {
            SoleUse.Server server = () -> DriverManager.getConnection(address.url(), user(address), password(address));
            Connection first = server.connect();
            return migrate(address, first, new SoleUse(server, first));
        } catch (SQLException e) {
            return OpeningFailure.of(e, address);
        }
    }

    private DatabaseOpening migrate(JdbcAddress address, Connection first, SoleUse alone) throws SQLException {
        var pool = new HikariDataSource(pool(address));
        try {
            Schema.migrate(pool, address.kind());
            if (address.kind() == Kind.H2) {
                new LeftClaims(new Transactions(pool)).release();
            }
            var mark = new MarkFile(beside(address, "sent"));
            var database = new Database(address, new Database.Ways(pool, first, alone), beside(address, "words"), mark);
            database.lastSent().catchUp();
            return new Open(database);
        } catch (FlywayException | JdbiException e) {
            pool.close();
            first.close();
            return failure(e, address);
        }
    }

    private static Failed failure(RuntimeException failure, JdbcAddress address) {
        Optional<Failed> ofDatabase = OpeningFailure.later(failure, address);
        if (ofDatabase.isEmpty() && failure instanceof JdbiException) {
            throw failure;
        }
        return ofDatabase.orElseGet(() -> OpeningFailure.newer(address));
    }

    /** Beside a file; of another database in the folder of what is kept. */
    private @Nullable Path beside(JdbcAddress address, String what) {
        Path file = address.file();
        if (file != null) {
            return file.resolveSibling(file.getFileName() + "." + what);
        }
        return address.kind() == Kind.POSTGRESQL
                ? home.resolve("data").resolve(what + "-" + Fingerprint.of(address.shown()))
                : null;
    }

    private HikariConfig pool(JdbcAddress address) {
        var config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(address.url());
        config.setUsername(user(address));
        config.setPassword(password(address));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        return config;
    }

    private @Nullable String user(JdbcAddress address) {
        return settings.user() == null && address.kind() == Kind.H2 ? "sa" : settings.user();
    }

    private @Nullable String password(JdbcAddress address) {
        return settings.password() == null && address.kind() == Kind.H2 ? "" : settings.password();
    }
}
