package news.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import news.vigie.store.DatabaseOpening.Failed;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Looks at a file that is there before it is opened for good: H2 takes an empty file, and one that was cut off behind its
 * header, for a new database and writes over what is left; and it finds some damage only when it has written already.
 */
final class FileLook {
    private FileLook() {}

    /** What speaks against opening it. Empty: nothing, or it is not there; what only the opening itself can tell too. */
    static Optional<Failed> problem(JdbcAddress address) {
        Path file = address.file();
        if (file == null || Files.notExists(JdbcAddress.dataFile(file)) || address.isEncrypted()) {
            return Optional.empty();
        }
        try {
            return holdsSomething(JdbcAddress.dataFile(file))
                    ? Optional.empty()
                    : Optional.of(OpeningFailure.empty(address));
        } catch (MVStoreException e) {
            return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? Optional.empty()
                    : Optional.of(OpeningFailure.unreadable(e, address));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean holdsSomething(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return false;
        }
        var reading =
                new MVStore.Builder().fileName(JdbcAddress.FILE_SYSTEM + file).readOnly();
        try (MVStore store = reading.open()) {
            return !store.getMapNames().isEmpty();
        }
    }
}
