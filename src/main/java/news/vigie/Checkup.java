package news.vigie;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.vigie.cli.Notice;
import news.vigie.cli.Service.Check;
import news.vigie.digest.Address;
import news.vigie.feed.Feed;
import news.vigie.http.Fetcher;
import news.vigie.pipeline.FindFeeds;
import news.vigie.pipeline.Finding;
import news.vigie.settings.Settings;
import news.vigie.store.Database;
import news.vigie.telegram.TelegramDoctor;
import news.vigie.telegram.api.BotIdentity;
import news.vigie.telegram.api.Reach;

/** What {@code vigie doctor} looks at. */
final class Checkup {
    private static final long LITTLE_DISK = 500_000_000;

    private final Settings settings;
    private final Database database;
    private final Fetcher fetcher;
    private final InstantSource clock;

    Checkup(Settings settings, Database database, Fetcher fetcher, InstantSource clock) {
        this.settings = settings;
        this.database = database;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.add(store());
        checks.add(disk());
        checks.add(time());
        checks.add(token());
        checks.addAll(chats());
        checks.addAll(feeds());
        return checks;
    }

    private Check store() {
        Optional<String> problem = database.check();
        return new Check(
                problem.isEmpty(),
                "database",
                problem.map(words -> Notice.of("doctor.database-bad", words))
                        .orElseGet(() ->
                                Notice.of("doctor.database", database.shown(), database.sizeBytes() / 1_000_000)));
    }

    private Check disk() {
        try {
            long free = Files.getFileStore(settings.home()).getUsableSpace();
            return new Check(
                    free >= LITTLE_DISK,
                    "disk",
                    Notice.of(free >= LITTLE_DISK ? "doctor.disk" : "doctor.disk-bad", free / 1_000_000));
        } catch (IOException e) {
            return new Check(
                    false,
                    "disk",
                    Notice.of("doctor.disk-unknown", settings.home().toString()));
        }
    }

    private Check time() {
        return new Check(
                true,
                "clock",
                Notice.of(
                        "doctor.clock",
                        clock.instant().toString(),
                        ZoneId.systemDefault().getId()));
    }

    private Check token() {
        if (settings.telegram().token() == null) {
            return new Check(true, "telegram", Notice.of("start.no-token"));
        }
        return switch (new TelegramDoctor(settings.telegram()).check()) {
            case BotIdentity.Ok ok -> new Check(true, "telegram", Notice.of("start.bot", ok.name(), ok.link()));
            case BotIdentity.Malformed malformed -> new Check(false, "telegram", Notice.of("start.malformed-token"));
            case BotIdentity.BadToken bad -> new Check(false, "telegram", Notice.of("start.bad-token"));
            case BotIdentity.NetworkDown down ->
                new Check(false, "telegram", Notice.of("start.telegram-down", down.reason()));
        };
    }

    private List<Check> chats() {
        if (settings.telegram().token() == null) {
            return List.of();
        }
        List<Address> places = settings.digests().stream()
                .flatMap(digest -> digest.postTo().stream())
                .distinct()
                .toList();
        var doctor = new TelegramDoctor(settings.telegram());
        return places.stream().map(place -> chat(place, doctor.reach(place))).toList();
    }

    private static Check chat(Address place, Reach reach) {
        return switch (reach) {
            case Reach.Open open -> new Check(true, place.toString(), Notice.of("doctor.chat", open.title()));
            case Reach.Barred barred ->
                new Check(false, place.toString(), Notice.of("doctor.chat-bad", barred.reason()));
            case Reach.Unknown unknown ->
                new Check(false, place.toString(), Notice.of("start.telegram-down", unknown.reason()));
        };
    }

    private List<Check> feeds() {
        var finder = new FindFeeds(fetcher);
        var checks = new ArrayList<Check>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = new ArrayList<Future<Check>>();
            for (Feed feed : database.feeds().all()) {
                Callable<Check> look =
                        () -> check(feed, finder.find(feed.definition().url()));
                looks.add(workers.submit(look));
            }
            for (Future<Check> look : looks) {
                checks.add(look.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return checks;
    }

    private static Check check(Feed feed, Finding finding) {
        return switch (finding) {
            case Finding.Feed found ->
                new Check(
                        true,
                        feed.name(),
                        Notice.of("doctor.feed", found.feed().entries().size()));
            case Finding.Candidates found ->
                new Check(
                        false,
                        feed.name(),
                        Notice.of(
                                "doctor.feed-page",
                                found.feeds().getFirst().url().toString()));
            case Finding.Nothing nothing ->
                new Check(false, feed.name(), Notice.of("doctor.feed-bad", nothing.reason()));
        };
    }
}
