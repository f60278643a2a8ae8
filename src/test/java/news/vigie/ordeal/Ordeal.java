package news.vigie.ordeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.HomeFolder;
import news.vigie.RunningVigie;
import org.jspecify.annotations.Nullable;

/**
 * The service as people start it, killed again and again: mostly while a post is on its way, else while it looks for one,
 * while it publishes, or after some call or other. In between calls go wrong in every way, and others write in the chats.
 */
final class Ordeal implements AutoCloseable {
    private static final List<Room.Kind> KINDS = List.of(Room.Kind.values());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Where the chats of a kind wait for what is looked for in them, no post goes there in this life. */
    private static final Duration TRAP_PATIENCE = Duration.ofSeconds(12);

    private static final int CALM_EVERY = 20;
    private static final int ROOM = 50;

    /** More than one message holds. */
    private static final int MANY = 20;

    /** That come in a life of some seconds. */
    private static final int MANY_CALLS = 60;

    private static final int LIVES_TO_SETTLE = 12;

    /** In which the bot is killed; the last, when it has just been answered. */
    private static final List<Mishap> FATAL =
            List.of(Mishap.TIMEOUT_AFTER, Mishap.TIMEOUT_AFTER, Mishap.DROP, Mishap.NONE);

    private final Path home;
    private final Plan plan;
    private final Random chance;
    private final Figures figures = new Figures();
    private final World world = new World();
    private final Luck luck;
    private final Press press;
    private final StandIn telegram;
    private final Passers passers;
    private final Books books;
    private final Set<Doubt> doubts = new HashSet<>();

    /**
     * What is to be gone through.
     *
     * @param unsettled the policy, as in the configuration
     */
    record Plan(int kills, long seed, String unsettled) {}

    Ordeal(Path folder, Plan plan) throws IOException {
        this.home = folder.resolve("home");
        this.plan = plan;
        this.chance = new Random(plan.seed());
        this.luck = new Luck(plan.seed() + 1);
        this.press = new Press(plan.seed());
        this.telegram = new StandIn(world, luck);
        this.passers = new Passers(world, telegram.mail(), plan.seed() + 2);
        this.books = new Books(home, folder.resolve("books"));
        configure();
    }

    private void configure() {
        String rooms = Room.ALL.stream().map(room -> Long.toString(room.id())).collect(Collectors.joining(", "));
        new HomeFolder(home)
                .write("config/vigie.yaml", """
                        telegram:
                          owners: [%d]
                          rate: {per-second: 1000, per-chat-per-second: 100, per-group-per-minute: 1000}
                        delivery: {unsettled: %s}
                        collect: {every: 1s, min: 1s, per-host: 16, allow-private: [127.0.0.1]}
                        web: {port: 0}
                        """.formatted(Room.OWNER.id(), plan.unsettled()))
                .write(
                        "config/feeds.yaml",
                        "feeds:\n  - {url: '%s', name: The wire, every: 1s}\n".formatted(press.feed()))
                .write("digests/wire.yaml", """
                        title: The wire
                        language: en
                        stories: %d
                        cron: "* * * * * ?"
                        zone: UTC
                        post-to: [%s]
                        """.formatted(ROOM, rooms));
    }

    Figures run() throws Exception {
        for (int kill = 1; kill <= plan.kills(); kill++) {
            print();
            boolean isCalm = kill % CALM_EVERY == 0;
            luck.among100(isCalm ? 30 : 12, isCalm ? 10 : 2);
            liveAndDie(kill, isCalm);
        }
        settle();
        return figures;
    }

    /** An edition has room for so many stories; what is left out of one is not in the next. */
    private void print() {
        int news = chance.nextInt(5) == 0 ? MANY : 1 + chance.nextInt(3);
        long told = telegram.attempts().stream()
                .flatMap(attempt -> Press.items(attempt.html()).stream())
                .distinct()
                .count();
        if (press.last() - told + news <= ROOM) {
            press.print(news);
        }
    }

    private void liveAndDie(int kill, boolean isCalm) throws Exception {
        Trap trap = trap(kill);
        telegram.set(trap);
        try (var vigie = vigie()) {
            if (isCalm) {
                telegram.set(null);
                telegram.awaitQuiet(
                        Duration.ofSeconds(5), kill % (3 * CALM_EVERY) == 0 ? Duration.ofSeconds(66) : PATIENCE);
            } else if (trap == null) {
                telegram.awaitBirth(chance.nextInt(4) == 0 ? Duration.ofSeconds(1) : PATIENCE);
                telegram.awaitCalls(1 + chance.nextInt(MANY_CALLS), TRAP_PATIENCE);
            } else {
                telegram.awaitBirth(PATIENCE);
                figures.add(trap.await(TRAP_PATIENCE) ? trap.words() : "killed although no call came", 1);
            }
            telegram.endOfLife();
            vigie.kill();
            keep(vigie);
        }
        count();
    }

    /** Each kind of chat has its turn; null: killed at any moment. */
    private @Nullable Trap trap(int kill) {
        int die = chance.nextInt(10);
        if (die < 7) {
            Room.Kind kind = KINDS.get(kill % KINDS.size());
            return new Trap(Trap.SENDING, Room.of(kind), FATAL.get(chance.nextInt(FATAL.size())));
        }
        if (die == 7) {
            return new Trap(Trap.LOOKING, Set.of(), Mishap.SILENT.get(chance.nextInt(2)));
        }
        return null;
    }

    private void count() throws IOException, SQLException {
        List<Books.Part> underWay = books.underWay();
        List<Books.Part> sending =
                underWay.stream().filter(Books.Part::isSending).toList();
        figures.add("kills", 1);
        figures.add("  with parts that waited for their turn", underWay.size() > sending.size() ? 1 : 0);
        figures.add("  with a part on its way", sending.isEmpty() ? 0 : 1);
        for (Room.Kind kind : Room.Kind.values()) {
            boolean isOfKind =
                    sending.stream().anyMatch(part -> Room.of(part.chat()).kind() == kind);
            figures.add("    to a " + kind.word() + " chat", isOfKind ? 1 : 0);
        }
        sending.forEach(part -> doubts.add(new Doubt(part.chat(), part.html(), attempts(part.chat(), part.html()))));
    }

    private long attempts(long chat, String html) {
        return telegram.attempts().stream()
                .filter(attempt -> attempt.isOf(chat, html))
                .count();
    }

    /** Without kills and mishaps until nothing is left to do, then all is held against each other. */
    private void settle() throws Exception {
        luck.among100(0, 0);
        passers.close();
        List<Books.Part> parts = List.of();
        for (int life = 0; life < LIVES_TO_SETTLE && (life == 0 || isOpen(parts)); life++) {
            telegram.endOfLife();
            try (var vigie = vigie()) {
                telegram.awaitBirth(PATIENCE);
                telegram.awaitQuiet(Duration.ofSeconds(5 + life), Duration.ofMinutes(5));
                vigie.stop();
                keep(vigie);
            }
            parts = books.all();
        }
        unclear();
        for (Mishap mishap : Mishap.values()) {
            if (mishap != Mishap.NONE) {
                figures.add("calls with " + mishap.word(), luck.count(mishap, 0));
            }
        }
        new Judge(world, telegram, figures).judge(parts, doubts, press.last());
    }

    private boolean isOpen(List<Books.Part> parts) {
        int told = (int) parts.stream()
                .filter(part -> part.chat() == Room.OWNER.id() && !part.asked())
                .mapToLong(part -> Press.items(part.html()).size())
                .sum();
        return told < press.last() || parts.stream().anyMatch(Books.Part::isOpen);
    }

    /** The calls that were answered so that the service, which went on living, could not know. */
    private void unclear() {
        var seen = new HashMap<List<Object>, Long>();
        for (Attempt attempt : telegram.attempts()) {
            long number = seen.merge(List.of(attempt.chat(), attempt.html()), 1L, Long::sum);
            if (attempt.outcome() == Attempt.Outcome.UNCLEAR) {
                doubts.add(new Doubt(attempt.chat(), attempt.html(), number));
            }
        }
    }

    private RunningVigie vigie() throws IOException {
        var environment = Map.of(
                "VIGIE_TELEGRAM_TOKEN",
                StandIn.TOKEN,
                "VIGIE_TELEGRAM_API_URL",
                telegram.url().toString());
        return new RunningVigie(environment, "run", "--home", home.toString());
    }

    private void keep(RunningVigie vigie) throws IOException {
        Files.writeString(
                home.resolveSibling("output.txt"),
                vigie.output() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws IOException {
        passers.close();
        telegram.close();
        press.close();
    }
}
