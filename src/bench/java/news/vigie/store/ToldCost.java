package news.vigie.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Told;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.issue.Press;
import news.vigie.render.RenderedPost;

/**
 * What it costs a slot to know what every chat was told: {@code ToldCost CHATS DAYS STORIES PARTS OWN}, where of the chats
 * OWN have an edition of their own each day and the others share one. The last of five looks counts.
 */
public final class ToldCost {
    private static final Instant FIRST = Instant.parse("2026-03-01T06:00:00Z");
    private static final int LOOKS = 5;

    private final int chats;
    private final int stories;
    private final int parts;
    private final int own;

    private ToldCost(int chats, int stories, int parts, int own) {
        this.chats = chats;
        this.stories = stories;
        this.parts = parts;
        this.own = own;
    }

    public static void main(String[] arguments) throws Exception {
        int[] numbers = IntStream.range(0, arguments.length)
                .map(i -> Integer.parseInt(arguments[i]))
                .toArray();
        var cost = new ToldCost(numbers[0], numbers[2], numbers[3], numbers[4]);
        Path home = Files.createTempDirectory("told");
        var settings = new DatabaseSettings("jdbc:h2:file:" + home.resolve("told"), null, null, Duration.ofDays(90));
        if (Database.open(settings, home) instanceof DatabaseOpening.Open opening) {
            try (Database database = opening.database()) {
                IntStream.range(0, numbers[1]).forEach(day -> cost.fill(database.press(), day));
                IntStream.range(0, LOOKS).forEach(look -> measure(database, look));
            }
        }
    }

    private void fill(Press press, int day) {
        Instant slot = FIRST.plus(Duration.ofDays(day));
        List<Item> items = LongStream.range(0, stories)
                .mapToObj(story -> Samples.item(
                        1 + day * stories + story, 1 + 2 * (day * stories + story), 2 + 2 * (day * stories + story)))
                .toList();
        Edition all = Samples.edition("matinale", slot, items);
        var issues = new ArrayList<Press.Issue>();
        issues.add(new Press.Issue(all, posts(own, chats, items)));
        for (int chat = 0; chat < own; chat++) {
            issues.add(new Press.Issue(Samples.audience(all, Integer.toString(chat)), posts(chat, chat + 1, items)));
        }
        press.publish(issues);
    }

    private List<PostDraft> posts(int from, int to, List<Item> items) {
        int each = (items.size() + parts - 1) / parts;
        return IntStream.range(from, to)
                .boxed()
                .flatMap(chat -> IntStream.range(0, parts).mapToObj(part -> {
                    List<Long> told = items.subList(part * each, Math.min(items.size(), (part + 1) * each)).stream()
                            .map(Item::story)
                            .toList();
                    return new PostDraft(
                            Address.of(1000 + chat),
                            part + 1,
                            parts,
                            RenderedPost.of("News").telling(told));
                }))
                .toList();
    }

    private static void measure(Database database, int look) {
        long before = used();
        long allocated = allocated();
        long begun = System.nanoTime();
        Map<Address, Told> told = database.editions().told(FIRST);
        long took = System.nanoTime() - begun;
        long garbage = allocated() - allocated;
        System.out.printf(
                "look %d: %d chats, %d ms, %.1f MB allocated, %.1f MB kept%n",
                look, told.size(), took / 1_000_000, garbage / 1e6, (used() - before) / 1e6);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
