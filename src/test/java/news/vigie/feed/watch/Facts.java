package news.vigie.feed.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedTrail;
import news.vigie.feed.Origin;
import news.vigie.feed.Wishes;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What is known of a feed that is well, and of the same feed with one thing or another wrong. */
final class Facts {
    static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    static final URI ADDRESS = URI.create("https://courier.example/rss");
    static final Notice TROUBLE = Notice.of("http.status", "503");

    private @Nullable Language language;
    private boolean paused;
    private @Nullable URI movedTo;
    private FeedMemory memory = memory(Duration.ofHours(2), ago(Duration.ofHours(1)), null, null, null, 1);
    private FeedTrail trail = FeedTrail.NONE;
    private int failures;
    private @Nullable Notice problem;
    private @Nullable Instant lastVisit = ago(Duration.ofMinutes(10));
    private @Nullable Instant ended;

    static Instant ago(Duration time) {
        return NOW.minus(time);
    }

    private static FeedMemory memory(
            @Nullable Duration rhythm,
            @Nullable Instant newest,
            FeedMemory.@Nullable Move move,
            @Nullable Instant failingSince,
            @Nullable Instant emptySince,
            int seconds) {
        return new FeedMemory(
                rhythm,
                newest,
                Wishes.NONE,
                move,
                failingSince,
                emptySince,
                seconds,
                URI.create("https://courier.example/"));
    }

    Facts neverVisited() {
        lastVisit = null;
        memory = FeedMemory.NONE;
        return this;
    }

    Facts paused() {
        paused = true;
        return this;
    }

    Facts ended(Instant when) {
        ended = when;
        problem = Notice.of("http.status", "410");
        return this;
    }

    Facts failed(int times, @Nullable Instant since) {
        failures = times;
        problem = TROUBLE;
        memory = memory(memory.rhythm(), memory.newest(), memory.move(), since, memory.emptySince(), memory.seconds());
        return this;
    }

    Facts slow(int seconds) {
        memory = memory(memory.rhythm(), memory.newest(), memory.move(), null, memory.emptySince(), seconds);
        return this;
    }

    Facts emptySince(Instant when) {
        memory = memory(memory.rhythm(), memory.newest(), memory.move(), null, when, memory.seconds());
        return this;
    }

    Facts newest(Instant when, Duration rhythm) {
        memory = memory(rhythm, when, memory.move(), null, null, memory.seconds());
        return this;
    }

    Facts movedTo(String address) {
        movedTo = URI.create(address);
        return this;
    }

    Facts moving(String address) {
        var move = new FeedMemory.Move(URI.create(address), NOW, 1);
        memory = memory(memory.rhythm(), memory.newest(), move, null, null, memory.seconds());
        return this;
    }

    Facts brought(FeedTrail.Kind kind, int times) {
        var kinds = Stream.concat(trail.kinds().stream(), Collections.nCopies(times, kind).stream());
        trail = new FeedTrail(kinds.toList(), trail.languages());
        return this;
    }

    Facts in(Language configured) {
        language = configured;
        return this;
    }

    Facts wrote(String... languages) {
        List<String> all = Stream.concat(trail.languages().stream(), Arrays.stream(languages))
                .toList();
        trail = new FeedTrail(trail.kinds(), all);
        return this;
    }

    FeedFacts told() {
        FeedDefinition plain = FeedDefinition.at(ADDRESS);
        var definition = new FeedDefinition(
                plain.url(), null, List.of(), language, plain.weight(), null, true, null, null, plain.headers());
        return new FeedFacts(
                new Feed(1, definition, "Courier", Origin.STORE, paused, movedTo),
                memory,
                trail,
                failures,
                problem,
                lastVisit == null ? null : ago(Duration.ofMinutes(10)),
                lastVisit,
                NOW.plus(Duration.ofMinutes(30)),
                ended,
                120);
    }
}
