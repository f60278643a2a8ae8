package news.vigie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import news.vigie.article.Article;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Timing;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Schedule;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Origin;
import news.vigie.feed.Room;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.delivery.Deliver;
import news.vigie.pipeline.delivery.Finder;
import news.vigie.pipeline.delivery.Ledger;
import news.vigie.pipeline.delivery.Traffic;
import news.vigie.pipeline.issue.Publish;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Sender;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.store.Database;
import news.vigie.store.DatabaseOpening;
import news.vigie.store.DatabaseSettings;
import news.vigie.story.Candidate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A day and a half of normal use around a change of the clocks, at the speed of the machine: digests in four zones, chats
 * with wishes of their own, and three times at which the service was down. {@code -Dday.digests=50 -Dday.chats=500} plays
 * the large one.
 */
class OrdinaryDayTest {
    private static final int DIGESTS = Integer.getInteger("day.digests", 8);
    private static final int CHATS = Integer.getInteger("day.chats", 40);
    private static final Duration LENGTH = Duration.ofHours(36);
    private static final Duration HALF = Duration.ofMinutes(30);
    private static final DeliverySettings FAST =
            new DeliverySettings(true, Duration.ofHours(1), 100_000, 100_000, 100_000);
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"), ZoneId.of("America/New_York"), ZoneId.of("UTC"), ZoneId.of("Asia/Tokyo"));
    private static final BriefWriter BRIEFS = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);

    @TempDir
    private Path home;

    private final List<DigestDefinition> digests =
            IntStream.range(0, DIGESTS).mapToObj(OrdinaryDayTest::digest).toList();
    private final Map<String, List<Long>> arrived = new ConcurrentHashMap<>();

    private record Downtime(Instant from, Instant to) {
        boolean has(Instant moment) {
            return moment.isAfter(from) && !moment.isAfter(to);
        }
    }

    /** What a chat is to get: of which slot, and whether that is late. */
    private record Due(Instant slot, boolean late) {}

    private static DigestDefinition digest(int number) {
        ZoneId zone = ZONES.get(number % ZONES.size());
        List<LocalTime> times = number % 3 == 0
                ? List.of(LocalTime.of(2, 30), LocalTime.of(19, 0))
                : List.of(LocalTime.of(6, 10 * (number % 6)), LocalTime.of(23, 30));
        return DigestDefinition.of("digest-" + number, "The news", Language.ENGLISH, zone)
                .with(new Schedule(times, null, Set.of(), zone))
                .from(Origin.FILE);
    }

    private static Address chat(int number) {
        return Address.of(number % 7 == 0 ? -1000L - number : 1000L + number);
    }

    /** Of five chats two have no wishes; the others have times of their own, days off, and quiet hours. */
    private static ChatSettings settings(int chat, Instant since) {
        Timing timing = switch (chat % 5) {
            case 2 -> Timing.USUAL.at(List.of(LocalTime.of(1, 30), LocalTime.of(12, 0)), since);
            case 3 -> Timing.USUAL.on(EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)), since);
            case 4 -> Timing.USUAL.quiet(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)), since);
            default -> Timing.USUAL;
        };
        return ChatSettings.USUAL.with(timing);
    }

    private Database open() {
        var settings = new DatabaseSettings("jdbc:h2:file:" + home.resolve("vigie"), null, null, Duration.ofDays(90));
        if (Database.open(settings, home) instanceof DatabaseOpening.Open opening) {
            return opening.database();
        }
        throw new IllegalStateException("The database does not open");
    }

    private Publish publish(Database database, MovingClock clock) {
        var shelves = new Publish.Shelves(
                () -> digests,
                database.feeds(),
                database.stories(),
                database.editions(),
                database.press(),
                database.outbox(),
                database.chats(),
                new ReentrantLock());
        return new Publish(
                shelves, new EditionMaker(BriefSettings.DEFAULT), FAST, new Publish.Outlet(Set.of(), () -> {}), clock);
    }

    private void deliver(Database database, MovingClock clock) {
        if (database.outbox().turns(clock.instant(), 1).isEmpty()) {
            return;
        }
        Sender sender = (address, post, answered) -> {
            arrived.computeIfAbsent(address.chat(), chat -> new CopyOnWriteArrayList<>())
                    .addAll(post.stories());
            return new Sent.Delivered(1);
        };
        var exit = new Deliver.Exit(sender, Finder.BLIND, Traffic.of(FAST, Ledger.NONE));
        try (var deliver = new Deliver(database.outbox(), exit, database.chats(), new Health(), clock)) {
            deliver.start();
            while (!database.outbox().turns(clock.instant(), 1).isEmpty()) {
                deliver.wake();
                LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            }
        }
    }

    /** Something happens, of which nobody knew. */
    private static void happen(Database database, Instant now) {
        String id = Long.toString(now.getEpochSecond());
        var feed = database.feeds().add(FeedDefinition.at(URI.create("http://paper.example/rss")), Origin.STORE, now);
        var page = URI.create("http://paper.example/" + id);
        String title = "Bridge number %s of the county opens".formatted(id);
        var entry = new Entry(id, title, page, now, null, null, null, null, List.of(), List.of());
        var visit = new FeedVisit(
                now, now.plusSeconds(900), null, false, Validators.NONE, id, "Paper", null, FeedMemory.NONE);
        database.feeds()
                .visited(DueFeed.fresh(feed), visit, List.of(new NewEntry(entry, List.of("id:" + id), false, true)));
        String text = "Bridge number %s was opened by hundreds of people on Monday, the council said.\n".formatted(id);
        Article article = Article.ofText(page, title, text, Language.ENGLISH);
        database.entries()
                .claimPending(now, Duration.ofMinutes(5), Room.of(10))
                .forEach(pending -> database.archive()
                        .keep(
                                pending,
                                article,
                                BRIEFS.write(article),
                                Candidate.of(article, now),
                                OptionalLong.empty()));
    }

    private void open(Database database, Instant begin) {
        for (int chat = 0; chat < CHATS; chat++) {
            database.chats().subscribe(chat(chat), digests.get(chat % DIGESTS).name(), begin);
            ChatSettings wished = settings(chat, begin);
            database.chats().change(chat(chat), before -> wished);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Paris into summer,    2026-03-29T01:00:00Z",
        "New York into summer, 2026-03-08T07:00:00Z",
        "Paris into winter,    2026-10-25T01:00:00Z",
        "New York into winter, 2026-11-01T06:00:00Z"
    })
    void eachSlotGivesItsEditionOnceAndWhatWasMissedComesLateAsOne(String name, Instant change) {
        Instant begin = change.minus(Duration.ofHours(12));
        var downtimes = List.of(
                new Downtime(begin.plus(Duration.ofHours(3)), begin.plus(Duration.ofHours(5))),
                new Downtime(change.minusSeconds(2000), change.plusSeconds(7000)),
                new Downtime(begin.plus(Duration.ofHours(26)), begin.plus(Duration.ofMinutes(26 * 60 + 45))));
        var clock = new MovingClock(begin);
        Database database = open();
        try {
            open(database, begin);
            publish(database, clock).due();
            for (Instant at = begin; at.isBefore(begin.plus(LENGTH)); at = at.plus(HALF)) {
                database = pass(database, clock, at, downtimes);
            }
            check(database, begin, begin.plus(LENGTH), downtimes);
        } finally {
            database.close();
        }
    }

    /** Half an hour, with what happens in it: every slot rings as the alarm would have it. */
    private Database pass(Database database, MovingClock clock, Instant from, List<Downtime> downtimes) {
        Database open = database;
        clock.reach(from.plusSeconds(1));
        happen(open, clock.instant());
        Instant end = from.plus(HALF);
        var moments = new TreeSet<Instant>();
        downtimes.stream().map(Downtime::to).filter(to -> isIn(to, from, end)).forEach(moments::add);
        Publish running = publish(open, clock);
        for (Instant after = from; after.isBefore(end); ) {
            Instant known = after;
            Instant next = digests.stream()
                    .flatMap(digest -> running.next(digest, known).stream())
                    .min(Instant::compareTo)
                    .orElse(end);
            if (isIn(next, from, end) && downtimes.stream().noneMatch(down -> down.has(next))) {
                moments.add(next);
            }
            after = next;
        }
        for (Instant moment : moments) {
            clock.reach(moment);
            if (downtimes.stream().anyMatch(down -> down.to().equals(moment))) {
                open.close();
                open = open();
            }
            publish(open, clock).due();
            if (publish(open, clock).due().isEmpty()) {
                deliver(open, clock);
            }
        }
        return open;
    }

    private static boolean isIn(Instant moment, Instant from, Instant to) {
        return moment.isAfter(from) && !moment.isAfter(to);
    }

    private void check(Database database, Instant begin, Instant end, List<Downtime> downtimes) {
        assertThat(database.outbox().counts())
                .as("states")
                .containsEntry(PostState.PENDING, 0L)
                .containsEntry(PostState.UNKNOWN, 0L);
        Map<Address, Map<Instant, Edition>> got = new HashMap<>();
        for (Post post : database.outbox().recent(1_000_000).reversed()) {
            Edition edition = database.editions().ofPost(post.id()).orElseThrow();
            Instant slot = edition.slot();
            assertThat(slot).isNotNull();
            Edition before = got.computeIfAbsent(post.address(), chat -> new LinkedHashMap<>())
                    .putIfAbsent(slot, edition);
            assertThat(before == null || before.equals(edition))
                    .as("one edition a slot")
                    .isTrue();
        }
        int late = 0;
        for (int chat = 0; chat < CHATS; chat++) {
            DigestDefinition own = settings(chat, begin).of(digests.get(chat % DIGESTS));
            List<Due> due = due(own.schedule(), settings(chat, begin).timing().quiet(), begin, end, downtimes);
            assertThat(got.getOrDefault(chat(chat), Map.of()).values().stream()
                            .map(edition -> new Due(Objects.requireNonNull(edition.slot()), edition.late())))
                    .as("%s at %s", own.schedule(), chat(chat))
                    .containsExactlyElementsOf(due);
            late += (int) due.stream().filter(Due::late).count();
        }
        assertThat(late).as("late ones").isPositive();
        arrived.forEach((chat, stories) ->
                assertThat(new HashSet<>(stories)).as("stories in %s", chat).hasSameSizeAs(stories));
    }

    /** By the rules of the zone alone: the first moment after a gap, the first of two. */
    private static List<Due> due(
            Schedule schedule, @Nullable QuietHours quiet, Instant begin, Instant end, List<Downtime> downtimes) {
        var slots = new TreeSet<Instant>();
        ZoneId zone = schedule.zone();
        for (LocalDate day = LocalDate.ofInstant(begin, zone).minusDays(1);
                !day.isAfter(LocalDate.ofInstant(end, zone));
                day = day.plusDays(1)) {
            if (!schedule.days().isEmpty() && !schedule.days().contains(day.getDayOfWeek())) {
                continue;
            }
            for (LocalTime time : schedule.times()) {
                Instant slot = moment(day.atTime(time), zone);
                Instant told = quiet == null ? slot : quiet.postponed(slot, zone);
                if (told.isAfter(begin) && !told.isAfter(end)) {
                    slots.add(told);
                }
            }
        }
        var due = new ArrayList<Due>();
        for (Downtime down : downtimes) {
            Set<Instant> missed = Set.copyOf(slots.subSet(down.from(), false, down.to(), true));
            slots.removeAll(missed);
            missed.stream()
                    .max(Instant::compareTo)
                    .ifPresent(last ->
                            due.add(new Due(last, last.plus(FAST.lateAfter()).isBefore(down.to()))));
        }
        slots.forEach(slot -> due.add(new Due(slot, false)));
        due.sort(Comparator.comparing(Due::slot));
        return due;
    }

    private static Instant moment(LocalDateTime local, ZoneId zone) {
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
