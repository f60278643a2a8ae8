package news.vigie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.store.Database;
import news.vigie.telegram.desk.ServiceDesk;

/** Tells the bot how the service fares. */
final class BotServiceDesk implements ServiceDesk {
    private static final int DAYS = 14;

    private final Database database;
    private final Troubles troubles;
    private final InstantSource clock;

    BotServiceDesk(Database database, Health health, InstantSource clock) {
        this.database = database;
        this.troubles = new Troubles(database, health, clock);
        this.clock = clock;
    }

    @Override
    public Figures figures() {
        var tallies = database.tallies();
        ZoneId zone = ZoneId.systemDefault();
        return new Figures(tallies.between(days(zone)), zone, tallies.articles(), database.sizeBytes());
    }

    private List<Instant> days(ZoneId zone) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Stream<Instant> beginnings = IntStream.range(0, DAYS)
                .mapToObj(day ->
                        today.minusDays(DAYS - 1L - day).atStartOfDay(zone).toInstant());
        return Stream.concat(beginnings, Stream.of(now.plusMillis(1))).toList();
    }

    @Override
    public List<Trouble> troubles() {
        return troubles.all();
    }

    @Override
    public boolean isOlderCopy() {
        return database.lastSent().isUntold();
    }

    @Override
    public void knownAsOlderCopy() {
        database.lastSent().told();
    }

    @Override
    public int uncertain() {
        return database.outbox().untold();
    }

    @Override
    public void knownAsUncertain(Instant by) {
        database.outbox().told(by);
    }

    @Override
    public Missed missed() {
        return troubles.missed();
    }

    @Override
    public void knownAsMissed(Missed missed) {
        database.outbox().toldOfMisses(missed.posts());
    }

    @Override
    public Copy copy() {
        if (database.isPostgresql()) {
            return new Copy.Elsewhere(Notice.of("backup.postgresql"));
        }
        try {
            Path file = Files.createTempFile("vigie", ".zip");
            database.backup(file);
            return new Copy.Made(file, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("No file can be written for the copy", e);
        }
    }
}
