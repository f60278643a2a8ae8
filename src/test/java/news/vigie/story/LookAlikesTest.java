package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** Two fires, two strikes, two matches of one team, two votes on one budget: each is a story of its own. */
class LookAlikesTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    private static final String FOOTER = """
             Retrouvez notre dossier sur la vie des communes et abonnez-vous à la lettre du matin, préparée chaque \
            jour par la rédaction du Courrier de Brévance. Tous droits réservés.""";

    @Test
    void noTwoEventsAreOneStory() {
        assertThat(stories("").values())
                .allSatisfy(events -> assertThat(new TreeSet<>(events)).hasSize(1));
    }

    @Test
    void mostReportsJoinTheFirstOfTheirEvent() {
        assertThat(stories("").values().stream().filter(events -> events.size() == 2))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void aFooterThatAllShareJoinsFew() {
        assertThat(stories(FOOTER).values().stream().filter(events -> new TreeSet<>(events).size() > 1))
                .hasSizeLessThan(2);
    }

    private static Map<Long, List<String>> stories(String footer) {
        var grouper = new StoryGrouper(Duration.ofDays(7));
        var found = new HashMap<String, Long>();
        var events = new HashMap<Long, List<String>>();
        for (String[] row : rows()) {
            var article = new Candidate(
                    row[3],
                    row[4] + footer,
                    Language.of(row[2]),
                    START.plus(Duration.ofHours(Integer.parseInt(row[1]))));
            long story = grouper.place(article).orElse(found.size() + 1L);
            grouper.add(article, story);
            found.put(row[3], story);
            events.merge(story, List.of(row[0]), LookAlikesTest::both);
        }
        return events;
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String[]> rows() {
        try (InputStream table =
                Objects.requireNonNull(LookAlikesTest.class.getResourceAsStream("/story/look-alikes.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .sorted(Comparator.comparingInt(row -> Integer.parseInt(row[1])))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
