package news.vigie.store;

import java.nio.file.Path;
import java.time.Duration;

/** A database that must open. */
final class Opened {
    private Opened() {}

    static Database at(String url, Path home) {
        var settings = new DatabaseSettings(url, null, null, Duration.ofDays(90));
        DatabaseOpening opening = Database.open(settings, home);
        if (opening instanceof DatabaseOpening.Open open) {
            return open.database();
        }
        throw new AssertionError(opening.toString());
    }
}
