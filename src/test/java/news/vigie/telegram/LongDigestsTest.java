package news.vigie.telegram;

import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Look;
import news.vigie.digest.Measure;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A digest of all that a digest can be of, with the longest names: each of its pages is a message that Telegram takes. */
class LongDigestsTest {
    private static final String HARD = "<b>&amp; L’Écho «&» 😀 ";
    private static final List<String> FIELDS = List.of(
            "title",
            "name",
            "content",
            "feeds",
            "language",
            "times",
            "days",
            "zone",
            "stories",
            "style",
            "targets",
            "about",
            "window",
            "least",
            "photo",
            "format");

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open();
        IntStream.rangeClosed(1, 300)
                .forEach(
                        i -> bench.newsroom.withFeed("https://f%d.example/rss".formatted(i), lengthy(i), Origin.STORE));
        for (int i = 0; i < 9; i++) {
            bench.newsroom.keep(digest("d" + i + "x".repeat(30)));
        }
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private static String lengthy(int number) {
        return lengthy(number, 180);
    }

    private static String lengthy(int number, int length) {
        String end = " " + number;
        return HARD.repeat(12).substring(0, length - end.length()) + end;
    }

    private static List<String> many(int count, int length) {
        return IntStream.range(0, count).mapToObj(i -> lengthy(i, length)).toList();
    }

    private static DigestDefinition digest(String name) {
        return new DigestDefinition(
                name,
                lengthy(1),
                lengthy(2) + lengthy(3),
                Language.FRENCH,
                new Selection(many(60, 180), many(30, 80), many(10, 80), many(10, 80), true),
                new Schedule(
                        IntStream.range(0, 12)
                                .mapToObj(hour -> LocalTime.of(hour, 30))
                                .toList(),
                        null,
                        Set.of(),
                        ZoneId.of("America/Argentina/ComodRivadavia")),
                new Measure(50, 40, new Window.SinceLast()),
                new Look(Style.FULL, true, PostFormat.RICH),
                Stream.concat(
                                IntStream.range(0, 20).mapToObj(i -> new Address("-100100" + i, 7 + i)),
                                IntStream.range(0, 20).mapToObj(i -> new Address("@" + "a".repeat(30) + i, null)))
                        .toList(),
                Origin.STORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPageOfItIsTaken(String language) {
        bench.telegram.know(OWNER, "private", language);
        IntStream.range(0, 20).forEach(i -> bench.telegram.know(-1_001_000L - i, "channel", lengthy(i)));
        bench.start();
        String name = "d0" + "x".repeat(30);
        Posted page = bench.ask(OWNER, "/editdigest " + name);
        for (String field : FIELDS) {
            bench.telegram.press(OWNER, page, "ed:to:" + field);
            page = bench.telegram.awaitChange(page);
            assertThat(bench.telegram.refusals()).as(field).isEmpty();
            bench.telegram.press(OWNER, page, "ed:go:back");
            page = bench.telegram.awaitChange(page);
        }
        bench.telegram.press(OWNER, page, "ed:go:save");
        bench.telegram.awaitChange(page);
        bench.ask(OWNER, "/digests");
        bench.ask(OWNER, "/subscribe");
        bench.ask(OWNER, "/settings");
        bench.ask(OWNER, "/sources");

        assertThat(bench.telegram.refusals()).isEmpty();
        assertThat(bench.telegram.messages(OWNER)).extracting(Posted::entities).allMatch(entities -> entities <= 100);
    }
}
