package news.vigie;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import news.vigie.cli.Service;
import news.vigie.digest.Digests;
import news.vigie.feed.Feeds;
import news.vigie.http.OkHttpFetcher;
import news.vigie.llm.ServiceEditor;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.delivery.Deliver;
import news.vigie.pipeline.intake.Collect;
import news.vigie.pipeline.intake.Retain;
import news.vigie.pipeline.issue.Publish;
import news.vigie.pipeline.issue.Recall;
import news.vigie.pipeline.issue.Revise;
import news.vigie.pipeline.issue.Welcome;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.settings.Settings;
import news.vigie.store.Database;
import news.vigie.telegram.ClaimCode;
import news.vigie.telegram.TelegramDoctor;
import news.vigie.telegram.TelegramService;
import news.vigie.telegram.api.BotIdentity;
import news.vigie.web.WebServer;
import org.jspecify.annotations.Nullable;

/** The service as it starts, is asked, and ends. */
final class RunningService implements Service {
    /** The database closes within what is left of the time that {@code Stop} gives. */
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(65);

    private final Base base;
    private final Settings settings;
    private final Database database;
    private final Ground ground;
    private final Runs runs;
    private final Doors doors;
    private final List<Notice> greetings = new ArrayList<>();

    /** What works by itself, over what is stored. */
    record Runs(
            Collect.Shelves shelves,
            Collect collect,
            Publish publish,
            Welcome welcome,
            Deliver deliver,
            Recall recall,
            Revise revise,
            Retain retain,
            Timetable timetable) {}

    /** What speaks with the world outside; {@code editor} and {@code telegram} are null where nobody asked for them. */
    record Doors(
            OkHttpFetcher fetcher,
            @Nullable ServiceEditor editor,
            @Nullable TelegramService telegram,
            WebServer web) {}

    RunningService(Base base, Ground ground, Runs runs, Doors doors) {
        this.base = base;
        this.settings = base.settings();
        this.database = base.database();
        this.ground = ground;
        this.runs = runs;
        this.doors = doors;
    }

    @Override
    public Feeds feeds() {
        return database.feeds();
    }

    @Override
    public Digests digests() {
        return base.digests();
    }

    @Override
    public Collect collect() {
        return runs.collect;
    }

    @Override
    public Collect.Shelves shelves() {
        return runs.shelves;
    }

    @Override
    public Publish publish() {
        return runs.publish;
    }

    @Override
    public Outbox outbox() {
        return database.outbox();
    }

    @Override
    public Health health() {
        return base.health();
    }

    @Override
    public void index() {
        database.library().catchUp();
    }

    @Override
    public Optional<Notice> start() {
        Logging.as(settings.log());
        TelegramService telegram = doors.telegram;
        Optional<Notice> refusal = takeAlone()
                .or(() -> telegram == null ? Optional.empty() : checkToken(telegram))
                .or(this::startWeb);
        if (refusal.isPresent()) {
            return refusal;
        }
        ground.start();
        runs.deliver.start();
        runs.recall.start();
        runs.revise.start();
        runs.collect.start();
        runs.retain.start();
        runs.timetable.start();
        runs.welcome.open(database.feeds()::known);
        runs.welcome.start();
        greetEditor();
        if (telegram == null) {
            greetings.add(Notice.of("start.no-token"));
        } else {
            database.library().follow();
            telegram.start();
            claim();
        }
        return Optional.empty();
    }

    private Optional<Notice> takeAlone() {
        return database.takeAlone().map(failed -> Notice.of("start.database", failed.what(), failed.fix()));
    }

    private void greetEditor() {
        if (doors.editor != null) {
            greetings.add(Notice.of(
                    "start.editor",
                    settings.editor().place(),
                    String.valueOf(settings.editor().model())));
        }
    }

    /** A wrong token is told before anything runs; a network that is down is waited for. */
    private Optional<Notice> checkToken(TelegramService telegram) {
        return switch (new TelegramDoctor(settings.telegram()).check()) {
            case BotIdentity.Ok ok -> {
                telegram.called(ok.name());
                greetings.add(Notice.of("start.bot", ok.name(), ok.link()));
                yield Optional.empty();
            }
            case BotIdentity.Malformed malformed -> Optional.of(Notice.of("start.malformed-token"));
            case BotIdentity.BadToken bad -> Optional.of(Notice.of("start.bad-token"));
            case BotIdentity.NetworkDown down -> {
                greetings.add(Notice.of("start.telegram-down", down.reason()));
                yield Optional.empty();
            }
        };
    }

    private void claim() {
        if (settings.telegram().owners().isEmpty() && database.chats().owners().isEmpty()) {
            String code = ClaimCode.fresh(new SecureRandom());
            database.claims().issue(code, base.clock().instant());
            greetings.add(Notice.of("start.claim", code));
        }
    }

    @Override
    public Optional<Notice> startWeb() {
        Optional<Notice> problem = doors.web.start();
        if (problem.isEmpty()) {
            greetings.add(Notice.of("start.web", doors.web.address().toString()));
        }
        return problem;
    }

    @Override
    public void startDelivery() {
        if (takeAlone().isEmpty()) {
            runs.deliver.start();
        }
    }

    @Override
    public CompletableFuture<Notice> broken() {
        return ground.broken();
    }

    @Override
    public List<Notice> greetings() {
        return List.copyOf(greetings);
    }

    @Override
    public List<Check> checks() {
        return new Checkup(settings, database, doors.fetcher, base.clock()).all();
    }

    /** What brings work and what takes it out at the same time, as each may wait for half a minute; the store last. */
    @Override
    public void close() {
        // Delivery ends while its client still works: a call that is cut off would leave a post of unknown fate.
        TelegramService telegram = doors.telegram;
        if (telegram != null) {
            telegram.lookNoMore();
        }
        Closing.together(
                LONGEST_CLOSING,
                List.of(
                        () -> Closing.all(
                                ground, runs.timetable, runs.welcome, doors.editor, runs.retain, runs.collect),
                        () -> Closing.all(runs.deliver),
                        () -> Closing.all(runs.recall),
                        () -> Closing.all(runs.revise)));
        Closing.all(telegram, doors.web, doors.fetcher, database);
    }
}
