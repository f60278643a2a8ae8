package news.vigie.store.sql;

import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What an error of the database says of the database itself. */
public enum Ailment {
    /** H2 has closed its file, as after a write that failed; it does not open it again in this process. */
    SHUT,
    /** Something in the file cannot be read any more. */
    DAMAGED;

    /** Empty: of the deed, or of the moment, and not of the database. */
    public static Optional<Ailment> of(Throwable failure) {
        boolean damaged = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED
                            || sql.getErrorCode() == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN)) {
                return Optional.of(SHUT);
            }
            damaged |= isOfDamage(cause);
        }
        return damaged ? Optional.of(DAMAGED) : Optional.empty();
    }

    private static boolean isOfDamage(Throwable cause) {
        return switch (cause) {
            case MVStoreException store -> store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
            case SQLException sql -> sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1;
            default -> false;
        };
    }
}
