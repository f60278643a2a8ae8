package news.vigie.store;

import java.nio.file.Path;
import java.time.Duration;

/** In a process of its own: says what becomes of opening the database of a home. */
final class OpeningChild {
    private OpeningChild() {}

    public static void main(String[] arguments) {
        var settings = new DatabaseSettings("jdbc:h2:file:./data/vigie", null, null, Duration.ofDays(90));
        System.out.println(Database.open(settings, Path.of(arguments[0])));
    }
}
