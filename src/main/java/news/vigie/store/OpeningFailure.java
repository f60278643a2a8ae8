package news.vigie.store;

import java.nio.file.Path;
import java.sql.SQLException;
import news.vigie.notice.Notice;
import news.vigie.store.DatabaseOpening.Failed;
import news.vigie.store.JdbcAddress.Kind;
import org.h2.api.ErrorCode;

/** Says why a database does not open. */
final class OpeningFailure {
    private static final String OTHER = "database.not-open";

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

    static Failed of(SQLException failure, JdbcAddress address) {
        String found = address.kind() == Kind.H2 ? h2(failure) : postgresql(failure);
        return found.equals(OTHER) ? other(failure, address.shown()) : failed(found, address.shown());
    }

    private static String h2(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "database.in-use";
            case ErrorCode.WRONG_USER_OR_PASSWORD -> "database.wrong-password";
            case ErrorCode.FILE_VERSION_ERROR_1 -> "database.other-version";
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2 -> "database.damaged";
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
        return new Failed(Notice.of(key, arguments), Notice.of(key + ".fix"));
    }
}
