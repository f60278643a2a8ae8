package news.vigie.store;

import java.nio.file.Path;
import java.time.Duration;

/** A database that must open. */
final class Opened {
    private Opened() {}

    static Database at(String url, Path home) {
        var settings = new DatabaseSettings(url, null, null, Duration.ofDays(90));
        return switch (Database.open(settings, home)) {
            case DatabaseOpening.Open opened -> opened.database();
            case DatabaseOpening.Failed failed -> throw new AssertionError(failed.what() + " " + failed.fix());
        };
    }
}
