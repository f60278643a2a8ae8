package news.vigie.cli.bench;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import news.vigie.brief.BriefSettings;
import news.vigie.cli.Service;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import news.vigie.pipeline.Ask;

/** What those who ask cost over a store: the newest stories, a day's digest, and one of a word. */
final class Asked {
    private static final int TIMES = 7;
    private static final int STORIES = 8;

    private final Ask ask;
    private final InstantSource clock;

    Asked(Service service, InstantSource clock) {
        this.clock = clock;
        ask = new Ask(
                service.digests(),
                service.feeds(),
                service.shelves().stories(),
                new EditionMaker(BriefSettings.DEFAULT));
    }

    /** Milliseconds of CPU time of all threads, each the median of some. */
    record Costs(double latest, double search, double digest) {}

    Costs measure() {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        return new Costs(
                millis(() -> ask.latest(STORIES, Tastes.NONE, Language.FRENCH, now)),
                millis(() -> ask.digest("24h ville", Tastes.NONE, Language.FRENCH, now)),
                millis(() -> ask.digest("24h", Tastes.NONE, Language.FRENCH, now)));
    }

    private static double millis(Runnable question) {
        return Figures.median(Stream.generate(() -> Usage.of(question::run).cpuMicros(1) / 1e3)
                .limit(TIMES));
    }
}
