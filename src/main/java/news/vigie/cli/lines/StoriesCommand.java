package news.vigie.cli.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import news.vigie.cli.DurationWords;
import news.vigie.cli.Terminal;
import news.vigie.language.Language;
import news.vigie.language.LanguageGuesser;
import news.vigie.story.Candidate;
import news.vigie.story.StoryGrouper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie stories}: says of each article which story it belongs to, from those before it alone. */
@Command(name = "stories", description = "groups articles by event as they arrive, one JSON line each")
public final class StoriesCommand extends LinesCommand implements Callable<Integer> {
    @Option(
            names = "--window",
            paramLabel = "72h",
            converter = DurationWords.class,
            description = "how long a story takes further articles")
    Duration window = Duration.ofDays(3);

    private final LanguageGuesser guesser = new LanguageGuesser();
    private long stories;

    public StoriesCommand(Terminal terminal) {
        super(terminal);
    }

    /** One thread whatever is asked: each line is decided from those before it. */
    @Override
    public Integer call() throws IOException {
        threads = 1;
        var grouper = new StoryGrouper(window);
        return overLines(item -> place(item, grouper));
    }

    private ObjectNode place(JsonNode item, StoryGrouper grouper) {
        String title = JsonLines.text(item, "title");
        String text = JsonLines.required(item, "text");
        Language given = Language.of(JsonLines.text(item, "language"));
        Language language = given.isKnown() ? given : guesser.guess(title + "\n" + text, List.of());
        var candidate = new Candidate(title, text, language, time(JsonLines.required(item, "published")));
        OptionalLong placed = grouper.place(candidate);
        long story = placed.isPresent() ? placed.getAsLong() : ++stories;
        grouper.add(candidate, story);
        return JsonLines.JSON.createObjectNode().put("story", "s" + story);
    }

    private static Instant time(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            throw new JsonLines.BadItem("\"published\" is not a moment: " + written + "; write 2026-11-22T07:30:00Z");
        }
    }
}
