package news.vigie.store;

import java.nio.file.Path;
import java.sql.SQLException;
import news.vigie.store.DatabaseOpening.Failed;
import news.vigie.store.JdbcAddress.Kind;
import org.h2.api.ErrorCode;

/** Says in words why a database does not open. */
final class OpeningFailure {
    private OpeningFailure() {}

    static Failed unknown(String url) {
        int end = url.indexOf(':', "jdbc:".length());
        String known = end < 0 ? url : url.substring(0, end + 1);
        return new Failed(
                "There is no driver for a database at \"%s…\".".formatted(known),
                "Set database.url to jdbc:h2:file:./data/vigie or to jdbc:postgresql://host/database.");
    }

    static Failed noFolder(Path folder) {
        return new Failed(
                "The folder %s cannot be made: a file stands in its way, or its parent is not writable."
                        .formatted(folder),
                "Make the folder, or set database.url to another place.");
    }

    static Failed notWritable(Path folder) {
        return new Failed(
                "The folder %s is not writable by this user.".formatted(folder),
                "Give this user the right to write there, or set database.url to another place.");
    }

    static Failed newer(JdbcAddress address) {
        return new Failed(
                "The tables in %s are not those of this version: a newer one wrote them, or they were changed by hand."
                        .formatted(address.shown()),
                "Start the newest version of Vigie that was used with this data, or put back an older backup.");
    }

    static Failed of(SQLException failure, JdbcAddress address) {
        return address.kind() == Kind.H2 ? h2(failure, address.shown()) : postgresql(failure, address.shown());
    }

    private static Failed h2(SQLException failure, String shown) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new Failed(
                        "The database %s is in use by another process.".formatted(shown),
                        "Another Vigie runs on the same data: stop it, or give this one its own folder with --home.");
            case ErrorCode.WRONG_USER_OR_PASSWORD -> wrongPassword(shown);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                new Failed(
                        "The database %s has the format of another H2 version.".formatted(shown),
                        "Start the version of Vigie that wrote it, make a backup there, and restore it here.");
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2 ->
                new Failed(
                        "The database %s cannot be read: it is damaged, or no H2 database.".formatted(shown),
                        "Put back a backup, or move the file away to begin with an empty one.");
            default -> other(failure, shown);
        };
    }

    private static Failed postgresql(SQLException failure, String shown) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> wrongPassword(shown);
            case "3D000" ->
                new Failed(
                        "PostgreSQL has no database of that name: %s.".formatted(shown),
                        "Make it (CREATE DATABASE …), or mend database.url.");
            case "08001", "08004", "08006" ->
                new Failed(
                        "PostgreSQL does not answer at %s.".formatted(shown),
                        "Start it, or mend the host and port in database.url.");
            case "57P03" ->
                new Failed("PostgreSQL at %s is starting or stopping.".formatted(shown), "Try again in a few seconds.");
            case "53300" ->
                new Failed(
                        "PostgreSQL at %s takes no more connections.".formatted(shown),
                        "Raise its max_connections, or close other clients.");
            default -> other(failure, shown);
        };
    }

    private static Failed wrongPassword(String shown) {
        return new Failed(
                "The database %s refuses the user or the password.".formatted(shown),
                "Set database.user and database.password (VIGIE_DATABASE_USER, VIGIE_DATABASE_PASSWORD) as they were when"
                        + " it was made.");
    }

    /** By its codes alone: the driver's own words may hold an address with a password. */
    private static Failed other(SQLException failure, String shown) {
        return new Failed(
                "The database %s does not open (error %d, SQL state %s)."
                        .formatted(shown, failure.getErrorCode(), failure.getSQLState()),
                "Check database.url and its options, and the disk.");
    }
}
