package news.vigie.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC address, made complete: a file stands at its absolute path, and H2's options that we rely on are there.
 *
 * @param file where H2 keeps the data; null where no file of ours does
 */
record JdbcAddress(String url, Kind kind, @Nullable Path file) {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * WRITE_DELAY=0: a commit that has returned survives the death of the process. DB_CLOSE_ON_EXIT=FALSE: we close the
     * database ourselves, after the scheduler. The cache is in KiB; H2's own choice would take half of a small heap.
     */
    private static final List<String> H2_OPTIONS = List.of(
            "WRITE_DELAY=0",
            "DB_CLOSE_ON_EXIT=FALSE",
            "CACHE_SIZE=16384",
            "QUERY_CACHE_SIZE=100",
            "LOCK_TIMEOUT=10000");

    /**
     * H2's file system that an interrupt does not close: with the usual one, one interrupted thread ends the database.
     */
    static final String FILE_SYSTEM = "async:";

    /** Which database answers there. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    /** Empty: no database that we know. */
    static Optional<JdbcAddress> of(String url, Path home) {
        if (url.startsWith(POSTGRESQL)) {
            return Optional.of(new JdbcAddress(url, Kind.POSTGRESQL, null));
        }
        return url.startsWith(H2) ? Optional.of(h2(url.substring(H2.length()), home)) : Optional.empty();
    }

    private static JdbcAddress h2(String rest, Path home) {
        int end = rest.indexOf(';');
        String place = end < 0 ? rest : rest.substring(0, end);
        String options = withOurs(end < 0 ? "" : rest.substring(end));
        if (place.startsWith("mem:")) {
            String name = place.equals("mem:") ? place + UUID.randomUUID() : place;
            return new JdbcAddress(H2 + name + options, Kind.H2, null);
        }
        if (place.startsWith("tcp:") || place.startsWith("ssl:")) {
            return new JdbcAddress(H2 + place + options, Kind.H2, null);
        }
        Path file = home.toAbsolutePath()
                .resolve(place.startsWith("file:") ? place.substring("file:".length()) : place)
                .normalize();
        return new JdbcAddress(H2 + FILE_SYSTEM + file + options, Kind.H2, file);
    }

    private static String withOurs(String given) {
        var options = new StringBuilder(given);
        String named = given.toUpperCase(Locale.ROOT);
        for (String option : H2_OPTIONS) {
            if (!named.contains(";" + option.substring(0, option.indexOf('=') + 1))) {
                options.append(';').append(option);
            }
        }
        return options.toString();
    }

    /** Whether only H2 itself can read the file. */
    boolean isEncrypted() {
        return url.toUpperCase(Locale.ROOT).contains(";CIPHER=");
    }

    /** For people: without the options, among which a password may be. */
    String shown() {
        return file != null ? dataFile(file).toString() : url.split("[;?]", 2)[0];
    }

    /** The file that H2 makes of the path that it is given. */
    static Path dataFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }
}
