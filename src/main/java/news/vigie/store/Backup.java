package news.vigie.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A consistent copy of an H2 database, made while it is at work. */
final class Backup {
    private Backup() {}

    /** Of a database on the disk its file, zipped; of one in memory the statements that make it, zipped. */
    static void write(Connection connection, Path to, boolean isOnDisk) {
        String file = "'" + to.toString().replace("'", "''") + "'";
        try (Statement statement = connection.createStatement()) {
            statement.execute(isOnDisk ? "BACKUP TO " + file : "SCRIPT TO " + file + " COMPRESSION ZIP");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be copied to %s".formatted(to), e);
        }
    }
}
