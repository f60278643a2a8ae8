package news.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import news.vigie.notice.Notice;
import news.vigie.store.DatabaseOpening.Failed;
import news.vigie.store.DatabaseOpening.Kind;
import news.vigie.store.sql.Ailment;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Says why a database does not open. */
final class OpeningFailure {
    private static final String OTHER = "database.not-open";
    private static final String DAMAGED = "database.damaged";
    private static final String NO_ROOM = "database.no-room";
    private static final String IN_USE = "database.in-use";

    private static final Set<String> HELD = Set.of(IN_USE, "database.shared");

    private static final Set<String> PASSING =
            Set.of(NO_ROOM, "database.no-server", "database.starting", "database.crowded");

    /** A database does not open on less: its own first step takes some. */
    private static final long LEAST_BYTES = 2_000_000;

    private OpeningFailure() {}

    static Failed unknown(String url) {
        int end = url.indexOf(':', "jdbc:".length());
        return failed("database.no-driver", end < 0 ? url : url.substring(0, end + 1));
    }

    static Failed noFolder(Path folder) {
        return failed("database.no-folder", folder.toString());
    }

    static Failed notWritable(Path folder) {
        return failed("database.not-writable", folder.toString());
    }

    static Failed newer(JdbcAddress address) {
        return failed("database.newer", address.shown());
    }

    /** A file in which there is no table of ours. */
    static Failed empty(JdbcAddress address) {
        return failed("database.empty", address.shown());
    }

    /** Another service works on the same database of a server. */
    static Failed held(JdbcAddress address) {
        return failed("database.shared", address.shown());
    }

    /** A file whose first reading failed. */
    static Failed unreadable(MVStoreException failure, JdbcAddress address) {
        return failed(
                failure.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT ? "database.other-version" : DAMAGED,
                address.shown());
    }

    /** What broke after it had been opened. Empty: nothing of the database itself. */
    static Optional<Failed> later(RuntimeException failure, JdbcAddress address) {
        if (isFull(address)) {
            return Optional.of(failed(NO_ROOM, address.shown()));
        }
        return Ailment.of(failure).map(ailment -> failed(DAMAGED, address.shown()));
    }

    static Failed of(SQLException failure, JdbcAddress address) {
        String found = address.kind() == JdbcAddress.Kind.H2 ? h2(failure) : postgresql(failure);
        if (found.equals(DAMAGED) && isFull(address)) {
            return failed(NO_ROOM, address.shown());
        }
        return found.equals(OTHER) ? other(failure, address.shown()) : failed(found, address.shown());
    }

    private static boolean isFull(JdbcAddress address) {
        try {
            return address.file() != null
                    && Files.getFileStore(address.file().getParent()).getUsableSpace() < LEAST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static String h2(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> IN_USE;
            case ErrorCode.WRONG_USER_OR_PASSWORD -> "database.wrong-password";
            case ErrorCode.FILE_VERSION_ERROR_1 -> "database.other-version";
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2 -> DAMAGED;
            default -> OTHER;
        };
    }

    private static String postgresql(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> "database.wrong-password";
            case "3D000" -> "database.not-there";
            case "08001", "08004", "08006" -> "database.no-server";
            case "57P03" -> "database.starting";
            case "53300" -> "database.crowded";
            default -> OTHER;
        };
    }

    /** By its codes alone: the driver's own words may hold an address with a password. */
    private static Failed other(SQLException failure, String shown) {
        return failed(OTHER, shown, Integer.toString(failure.getErrorCode()), String.valueOf(failure.getSQLState()));
    }

    private static Failed failed(String key, Object... arguments) {
        Kind kind = HELD.contains(key) ? Kind.HELD : PASSING.contains(key) ? Kind.PASSING : Kind.LASTING;
        return new Failed(Notice.of(key, arguments), Notice.of(key + ".fix"), kind);
    }
}
