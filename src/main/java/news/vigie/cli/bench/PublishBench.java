package news.vigie.cli.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.vigie.article.Article;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.bench.site.Writer;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Round;
import news.vigie.digest.Schedule;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import news.vigie.render.PostPlan;
import news.vigie.render.TelegramRendering;
import news.vigie.story.Report;
import news.vigie.story.Story;

/**
 * What one slot of a digest costs from its stories to its posts, with no store. Every third story has three reports;
 * of every fifth the readers know one, so that it is an update; a chat with tastes follows two things and mutes one.
 */
final class PublishBench {
    private static final Instant NOW = Instant.parse("2026-03-05T06:00:00Z");
    private static final int PIECES = 3;
    private static final int FEEDS = 500;
    private static final DigestDefinition DIGEST = DigestDefinition.of(
                    "bench", "Bench", Language.FRENCH, ZoneOffset.UTC)
            .with(new Schedule(List.of(LocalTime.of(7, 0)), null, Set.of(), ZoneOffset.UTC));

    private final Writer writer = new Writer();
    private final BriefWriter briefs = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);
    private final EditionMaker maker = new EditionMaker(BriefSettings.DEFAULT);
    private final TelegramRendering rendering = new TelegramRendering();
    private final int chats;
    private final int tasted;
    private final int stories;

    /** @param tasted how many of the chats follow and mute something */
    PublishBench(int chats, int tasted, int stories) {
        this.chats = chats;
        this.tasted = tasted;
        this.stories = stories;
    }

    Figures run() {
        List<Story> window = IntStream.range(0, stories).mapToObj(this::story).toList();
        Slot cold = slot(window);
        Slot warm = slot(window);
        return new Figures()
                .put("chats", chats)
                .put("chats_with_tastes", tasted)
                .put("stories", stories)
                .put("editions", warm.editions)
                .put("cold_slot_cpu_ms", cold.all().toMillis())
                .put("slot_cpu_ms", warm.all().toMillis())
                .put("choosing_cpu_ms", warm.choosing.cpu().toMillis())
                .put("telling_cpu_ms", warm.telling.cpu().toMillis())
                .put("rendering_cpu_ms", warm.rendering.cpu().toMillis());
    }

    private record Slot(int editions, Usage choosing, Usage telling, Usage rendering) {
        Duration all() {
            return choosing.cpu().plus(telling.cpu()).plus(rendering.cpu());
        }
    }

    private Slot slot(List<Story> window) {
        Set<Long> told = new HashSet<>();
        LongStream.range(0, stories).filter(id -> id % 5 == 0).forEach(id -> told.add(id * PIECES));
        Map<Round.View, Integer> audiences = new HashMap<>();
        var rounds = new ArrayList<Round>();
        Usage choosing = Usage.of(() -> {
            Round round = maker.round(DIGEST, List.of(), window, NOW);
            rounds.add(round);
            for (int chat = 0; chat < chats; chat++) {
                Round.View view = round.view(
                        NOW.minus(Duration.ofDays(1)), told, Set.of(), chat < tasted ? tastes(chat) : Tastes.NONE);
                audiences.merge(view, 1, Integer::sum);
            }
        });
        var editions = new ArrayList<Edition>();
        var draft = new EditionMaker.Draft(
                DIGEST, Optional.of(NOW), Edition.ALL, NOW.minus(Duration.ofDays(1)), NOW, NOW, false);
        Usage telling = Usage.of(() -> audiences
                .keySet()
                .forEach(view -> editions.add(rounds.getFirst().edition(draft, view))));
        Usage posting = Usage.of(() -> editions.forEach(edition -> rendering.render(edition, PostPlan.of(DIGEST))));
        return new Slot(editions.size(), choosing, telling, posting);
    }

    /** Words of titles, so that they meet something. */
    private Tastes tastes(int chat) {
        return new Tastes(List.of(word(3 * chat), word(3 * chat + 1)), List.of(word(3 * chat + 2)));
    }

    private String word(int number) {
        String[] words =
                writer.write(number % FEEDS, PIECES * (number / FEEDS)).title().split(" ", -1);
        return words[number % words.length];
    }

    private Story story(int number) {
        int reports = number % 3 == 0 ? PIECES : 1;
        return new Story(
                number,
                IntStream.range(0, reports)
                        .mapToObj(i -> report(PIECES * number + i, (number + i) % FEEDS))
                        .toList());
    }

    private Report report(int id, int feed) {
        String text = String.join(
                "\n\n",
                IntStream.range(0, PIECES)
                        .mapToObj(piece -> writer.write(feed, PIECES * (id / FEEDS) + piece)
                                .text())
                        .toList());
        Language language = feed % 2 == 0 ? Language.FRENCH : Language.ENGLISH;
        String title = writer.write(feed, PIECES * (id / FEEDS)).title();
        Article article = Article.ofText(URI.create("http://news.invalid/" + id), title, text, language);
        Instant time = NOW.minus(Duration.ofMinutes(1 + id % 1000));
        return new Report(id, "Feed " + feed, List.of((long) feed), List.of(), 1, article, briefs.write(article), time);
    }
}
