package news.vigie;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import news.vigie.cli.Service;
import news.vigie.cli.Services;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.settings.Settings;
import news.vigie.store.Database;
import news.vigie.store.DatabaseOpening;

/** The composition root: the only place that knows every package. */
final class Wiring implements Services {
    private final InstantSource clock;
    private final Map<String, String> environment;
    private final Language language;

    /**
     * The wiring of this process.
     *
     * @param environment its variables, which win over the configuration's keys
     * @param language of whoever runs the service
     */
    Wiring(InstantSource clock, Map<String, String> environment, Language language) {
        this.clock = clock;
        this.environment = Map.copyOf(environment);
        this.language = language;
    }

    @Override
    public Opening open(Settings settings) {
        return switch (Database.open(settings.database(), settings.home())) {
            case DatabaseOpening.Failed failed ->
                new Opening.Refused(Notice.of("start.database", failed.what(), failed.fix()), why(failed));
            case DatabaseOpening.Open opened -> {
                Instant now = clock.instant();
                opened.database().feeds().declare(settings.feeds(), now);
                opened.database()
                        .feeds()
                        .bringForward(now.plus(settings.collect().max()));
                yield new Opening.Open(service(settings, opened.database()));
            }
        };
    }

    private static Why why(DatabaseOpening.Failed failed) {
        return switch (failed.kind()) {
            case HELD -> Why.HELD;
            case PASSING -> Why.PASSING;
            case LASTING -> Why.LASTING;
        };
    }

    private Service service(Settings settings, Database database) {
        var digests = new Definitions(settings, database.feeds(), database.editions(), database.keptDigests(), clock);
        var base = new Base(settings, database, digests, new Health(), clock);
        return new WiredService(base, new Timetable.Surroundings(environment, language)).service(language);
    }
}
