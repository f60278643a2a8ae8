package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.vigie.cli.bench.site.Piece;
import news.vigie.cli.bench.site.Writer;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** A grouper that learns what is stored places what comes next as the one that placed it all. */
class RestartTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final int STORED = 3000;

    private final Writer writer = new Writer();

    @Test
    void placementsAfterARestartAreThoseWithoutOne() {
        var running = new StoryGrouper(Duration.ofDays(3));
        Map<Candidate, Long> stored = new TreeMap<>((one, other) -> one.time().compareTo(other.time()));
        IntStream.range(0, STORED).forEach(number -> stored.put(article(number), place(running, article(number))));

        var restarted = new StoryGrouper(Duration.ofDays(3));
        stored.forEach(restarted::add);

        List<Long> expected = new ArrayList<>();
        List<Long> found = new ArrayList<>();
        IntStream.range(STORED, STORED + 200).forEach(number -> {
            expected.add(place(running, article(number)));
            found.add(place(restarted, article(number)));
        });
        assertThat(found).isEqualTo(expected);
    }

    private static long place(StoryGrouper grouper, Candidate article) {
        long story = grouper.place(article).orElse(article.time().getEpochSecond());
        grouper.add(article, story);
        return story;
    }

    private Candidate article(int number) {
        Piece piece = writer.write(number % 40, number / 40);
        Language language = Language.of(piece.language());
        Instant time = START.plus(Duration.ofSeconds(60L * number));
        return new Candidate(piece.title(), piece.text(), language, time, "paper" + number % 40 + ".example");
    }
}
