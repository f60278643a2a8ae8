package news.vigie;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.vigie.cli.Service.Check;
import news.vigie.digest.Address;
import news.vigie.feed.Feed;
import news.vigie.http.Fetcher;
import news.vigie.llm.EditorDoctor;
import news.vigie.llm.service.Trouble;
import news.vigie.notice.Notice;
import news.vigie.pipeline.address.FindFeeds;
import news.vigie.pipeline.address.Finding;
import news.vigie.settings.Settings;
import news.vigie.store.Database;
import news.vigie.store.DatabaseTrouble;
import news.vigie.telegram.TelegramDoctor;
import news.vigie.telegram.api.BotIdentity;
import news.vigie.telegram.api.Reach;

/** What {@code vigie doctor} looks at. */
final class Checkup {
    private static final long LITTLE_DISK = 500_000_000;
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

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
        checks.addAll(editor());
        checks.addAll(telegram());
        checks.addAll(feeds());
        return checks;
    }

    private Check store() {
        Optional<Notice> problem = database.trouble().map(DatabaseTrouble::what);
        return new Check(
                problem.isEmpty(),
                Notice.of("doctor.subject.database"),
                problem.map(words -> Notice.of("doctor.database-bad", words))
                        .orElseGet(() ->
                                Notice.of("doctor.database", database.shown(), database.sizeBytes() / 1_000_000)));
    }

    private Check disk() {
        try {
            long free = Files.getFileStore(settings.home()).getUsableSpace();
            return new Check(
                    free >= LITTLE_DISK,
                    Notice.of("doctor.subject.disk"),
                    Notice.of(free >= LITTLE_DISK ? "doctor.disk" : "doctor.disk-bad", free / 1_000_000));
        } catch (IOException e) {
            return new Check(
                    false,
                    Notice.of("doctor.subject.disk"),
                    Notice.of("doctor.disk-unknown", settings.home().toString()));
        }
    }

    private Check time() {
        return new Check(
                true,
                Notice.of("doctor.subject.clock"),
                Notice.of(
                        "doctor.clock",
                        TO_THE_SECOND.format(clock.instant().atZone(ZoneId.systemDefault())),
                        ZoneId.systemDefault().getId()));
    }

    private List<Check> telegram() {
        if (settings.telegram().token() == null) {
            return List.of(new Check(true, Notice.of("doctor.subject.telegram"), Notice.of("start.no-token")));
        }
        var doctor = new TelegramDoctor(settings.telegram());
        return switch (doctor.check()) {
            case BotIdentity.Ok ok -> {
                var checks = new ArrayList<Check>();
                checks.add(new Check(
                        true, Notice.of("doctor.subject.telegram"), Notice.of("start.bot", ok.name(), ok.link())));
                checks.addAll(chats(doctor));
                yield checks;
            }
            case BotIdentity.Malformed malformed -> ill("start.malformed-token");
            case BotIdentity.BadToken bad -> ill("start.bad-token");
            case BotIdentity.NetworkDown down -> ill("start.telegram-down", down.reason());
        };
    }

    private List<Check> editor() {
        if (settings.editor().url() == null) {
            return List.of();
        }
        Optional<Trouble> trouble = new EditorDoctor(settings.editor()).check();
        String model = String.valueOf(settings.editor().model());
        return List.of(new Check(
                trouble.isEmpty(),
                Notice.of("doctor.subject.editor", settings.editor().place()),
                trouble.map(wrong -> Notice.of(editorKey(wrong.kind()), model, String.valueOf(wrong.status())))
                        .orElseGet(() -> Notice.of("doctor.editor", model))));
    }

    private static String editorKey(Trouble.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> "doctor.editor-unreachable";
            case SLOW -> "doctor.editor-slow";
            case KEY -> "doctor.editor-key";
            case UNKNOWN -> "doctor.editor-unknown";
            case REFUSED -> "doctor.editor-refused";
            default -> "doctor.editor-unreadable";
        };
    }

    private static List<Check> ill(String key, Object... arguments) {
        return List.of(new Check(false, Notice.of("doctor.subject.telegram"), Notice.of(key, arguments)));
    }

    private List<Check> chats(TelegramDoctor doctor) {
        return settings.digests().stream()
                .flatMap(digest -> digest.postTo().stream())
                .distinct()
                .map(place -> chat(place, doctor.reach(place)))
                .toList();
    }

    private static Check chat(Address place, Reach reach) {
        return switch (reach) {
            case Reach.Open open ->
                new Check(
                        true,
                        Notice.of("doctor.subject.name", place.toString()),
                        Notice.of("doctor.chat", open.title()));
            case Reach.Barred barred ->
                new Check(
                        false,
                        Notice.of("doctor.subject.name", place.toString()),
                        Notice.of("doctor.chat-bad", barred.reason()));
            case Reach.Unknown unknown ->
                new Check(
                        false,
                        Notice.of("doctor.subject.name", place.toString()),
                        Notice.of("start.telegram-down", unknown.reason()));
        };
    }

    private List<Check> feeds() {
        var finder = new FindFeeds(fetcher);
        var checks = new ArrayList<Check>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = new ArrayList<Future<Check>>();
            for (Feed feed : database.feeds().all()) {
                Callable<Check> look = () -> check(feed, finder.find(feed.definition()));
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
                        Notice.of("doctor.subject.name", feed.name()),
                        Notice.of("doctor.feed", found.feed().entries().size()));
            case Finding.Candidates found ->
                new Check(
                        false,
                        Notice.of("doctor.subject.name", feed.name()),
                        Notice.of(
                                "doctor.feed-page",
                                found.feeds().getFirst().url().toString()));
            case Finding.Nothing nothing ->
                new Check(
                        false,
                        Notice.of("doctor.subject.name", feed.name()),
                        Notice.of("doctor.feed-bad", nothing.reason()));
        };
    }
}
