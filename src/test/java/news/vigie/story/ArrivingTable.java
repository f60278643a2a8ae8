package news.vigie.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.vigie.language.Language;

/** Articles of a table (event, hour, language, title, text) as they arrive at a grouper. */
final class ArrivingTable {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    private final List<String[]> rows;

    private ArrivingTable(List<String[]> rows) {
        this.rows = rows;
    }

    static ArrivingTable of(String resource) {
        try (InputStream table = Objects.requireNonNull(ArrivingTable.class.getResourceAsStream(resource))) {
            return new ArrivingTable(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .sorted(Comparator.comparingInt(row -> Integer.parseInt(row[1])))
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events of the articles of each story, each article with the footer. */
    Collection<List<String>> eventsByStory(String footer) {
        var grouper = new StoryGrouper(Duration.ofDays(7));
        Map<Long, List<String>> events = new HashMap<>();
        for (String[] row : rows) {
            var article = new Candidate(
                    row[3],
                    row[4] + footer,
                    Language.of(row[2]),
                    START.plus(Duration.ofHours(Integer.parseInt(row[1]))));
            long story = grouper.place(article).orElse(events.size() + 1L);
            grouper.add(article, story);
            events.computeIfAbsent(story, id -> new ArrayList<>()).add(row[0]);
        }
        return events.values();
    }
}
