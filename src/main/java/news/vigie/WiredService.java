package news.vigie;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.Service;
import news.vigie.digest.Address;
import news.vigie.digest.Digests;
import news.vigie.digest.EditionMaker;
import news.vigie.feed.Feeds;
import news.vigie.http.OkHttpFetcher;
import news.vigie.language.Language;
import news.vigie.llm.ServiceEditor;
import news.vigie.notice.Notice;
import news.vigie.pipeline.answer.LeftOut;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.delivery.Deliver;
import news.vigie.pipeline.delivery.PreviewSender;
import news.vigie.pipeline.delivery.Traffic;
import news.vigie.pipeline.intake.Collect;
import news.vigie.pipeline.intake.Retain;
import news.vigie.pipeline.issue.Publish;
import news.vigie.pipeline.issue.Recall;
import news.vigie.pipeline.issue.Revise;
import news.vigie.pipeline.issue.Welcome;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Sender;
import news.vigie.schedule.Alarm;
import news.vigie.schedule.AlarmStore;
import news.vigie.settings.Settings;
import news.vigie.store.Database;
import news.vigie.telegram.ClaimCode;
import news.vigie.telegram.TelegramDoctor;
import news.vigie.telegram.TelegramSender;
import news.vigie.telegram.TelegramService;
import news.vigie.telegram.Webhook;
import news.vigie.telegram.api.BotIdentity;
import news.vigie.web.WebServer;
import news.vigie.web.guard.Hook;
import org.jspecify.annotations.Nullable;

/** The service, built by hand in the order in which the data flows. */
final class WiredService implements Service {
    /** Where editions go that Telegram cannot get: the web page shows it. */
    private static final Address PREVIEW = new Address("preview", null);

    /** The database closes within what is left of the time that {@code Stop} gives. */
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(65);

    private final Settings settings;
    private final Database database;
    private final InstantSource clock;
    private final Health health = new Health();
    private final List<Notice> greetings = new ArrayList<>();
    private final Ground ground;
    private final Surroundings surroundings;
    private final Definitions digests;
    private final OkHttpFetcher fetcher;
    private final @Nullable ServiceEditor editor;
    private final Collect.Shelves shelves;
    private final Collect collect;
    private final Publish publish;
    private final Deliver deliver;
    private final Recall recall;
    private final Revise revise;
    private final Welcome welcome;
    private final Retain retain;
    private final WebServer web;
    private final @Nullable TelegramService telegram;
    private @Nullable Alarm alarm;
    private @Nullable Rereading rereading;

    /** What the process runs in; {@code language} is that of whoever runs it. */
    record Surroundings(Map<String, String> environment, Language language) {}

    WiredService(Settings settings, Database database, Surroundings surroundings, InstantSource clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.surroundings = surroundings;
        this.digests = new Definitions(settings, database.feeds(), database.editions(), database.keptDigests(), clock);
        this.fetcher = new OkHttpFetcher(settings.http());
        var builtIn = new BuiltInEditor();
        this.editor = settings.editor().url() == null ? null : new ServiceEditor(settings.editor(), builtIn, clock);
        var arrivals = new ReentrantLock();
        this.ground = new Ground(database, settings.home(), health, this::alert, clock);
        this.shelves = new Collect.Shelves(
                database.feeds(),
                database.entries(),
                database.archive(),
                database.stories(),
                arrivals,
                ground::hindrance);
        var writer = new BriefWriter(editor == null ? builtIn : editor, settings.brief());
        this.collect = new Collect(shelves, fetcher, writer, settings.collect(), health, clock);
        var maker = new EditionMaker(settings.brief(), new LeftOut());
        var traffic = Traffic.of(settings.delivery(), database.ledger());
        this.telegram = settings.telegram().token() == null ? null : telegram(maker, writer, traffic);
        var preview = new PreviewSender();
        TelegramSender bot = telegram == null ? null : telegram.sender();
        Sender sender = bot == null ? preview : bot;
        var exit = new Deliver.Exit(sender, telegram == null ? preview : telegram.finder(), traffic);
        this.deliver = new Deliver(database.outbox(), exit, database.chats(), health, clock);
        this.recall =
                new Recall(database.recalls(), bot == null ? preview : bot, database.chats(), traffic.pace(), clock);
        this.revise = new Revise(
                database.revisions(),
                telegram == null ? preview : telegram.reviser(),
                database.chats(),
                traffic.pace(),
                clock);
        this.publish = new Publish(
                new Publish.Shelves(
                        digests,
                        database.feeds(),
                        database.stories(),
                        database.editions(),
                        database.press(),
                        database.outbox(),
                        database.chats(),
                        arrivals),
                maker,
                settings.delivery(),
                new Publish.Outlet(telegram == null ? Set.of(PREVIEW) : Set.of(), deliver::wake),
                clock);
        health.follow("publishing", publish::health);
        this.welcome = new Welcome(
                new Welcome.Shelves(
                        database.newcomers(), digests, database.chats(), database.stories(), database.outbox()),
                telegram == null ? Set.of(PREVIEW) : Set.of(),
                publish,
                clock);
        this.retain = new Retain(
                database.archive(),
                database.editions(),
                database.conversations(),
                settings.database().retention(),
                clock);
        this.web = new WebServer(
                settings.web(),
                new WebServer.Parts(
                        database.outbox(), database.feeds(), digests, health, surroundings.language(), hook()),
                clock);
    }

    private void alert(Notice words) {
        TelegramService bot = telegram;
        if (bot != null) {
            bot.alert(words);
        }
    }

    private TelegramService telegram(EditionMaker maker, BriefWriter writer, Traffic traffic) {
        var runs = new BotDigestDesk.Runs(() -> publish, () -> recall, () -> welcome, this::rearm);
        var base = new WiredBot.Base(settings, database, digests, health, clock);
        return new WiredBot(base, runs)
                .service(new WiredBot.Makers(fetcher, maker, writer), () -> collect.wake(), traffic);
    }

    private @Nullable Hook hook() {
        Webhook webhook = settings.telegram().webhook();
        TelegramService bot = telegram;
        return webhook == null || bot == null
                ? null
                : new Hook(webhook.path(), webhook.port(), webhook.secret(), bot::take);
    }

    @Override
    public Feeds feeds() {
        return database.feeds();
    }

    @Override
    public Digests digests() {
        return digests;
    }

    @Override
    public Collect collect() {
        return collect;
    }

    @Override
    public Collect.Shelves shelves() {
        return shelves;
    }

    @Override
    public Publish publish() {
        return publish;
    }

    @Override
    public Outbox outbox() {
        return database.outbox();
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void index() {
        database.library().catchUp();
    }

    @Override
    public Optional<Notice> start() {
        Logging.as(settings.log());
        Optional<Notice> refusal = takeAlone().or(this::checkToken).or(this::startWeb);
        if (refusal.isPresent()) {
            return refusal;
        }
        ground.start();
        deliver.start();
        recall.start();
        revise.start();
        collect.start();
        retain.start();
        startAlarm();
        welcome.open(database.feeds()::known);
        welcome.start();
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
        if (editor != null) {
            greetings.add(Notice.of(
                    "start.editor",
                    settings.editor().place(),
                    String.valueOf(settings.editor().model())));
        }
    }

    private void startAlarm() {
        var started = new Alarm(
                new AlarmStore(database.dataSource(), database.isPostgresql()),
                digests,
                moment -> publish.due(),
                clock,
                publish::next);
        alarm = started;
        started.start();
        rereading = new Rereading(settings.home(), surroundings.environment(), surroundings.language(), read -> {
            publish.due();
            digests.replace(read);
            welcome.open(database.feeds()::known);
            started.rearm();
            collect.wake();
        });
        rereading.start();
    }

    private void rearm() {
        if (alarm != null) {
            alarm.rearm();
        }
    }

    /** A wrong token is told before anything runs; a network that is down is waited for. */
    private Optional<Notice> checkToken() {
        if (telegram == null) {
            return Optional.empty();
        }
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
            database.claims().issue(code, clock.instant());
            greetings.add(Notice.of("start.claim", code));
        }
    }

    @Override
    public Optional<Notice> startWeb() {
        Optional<Notice> problem = web.start();
        if (problem.isEmpty()) {
            greetings.add(Notice.of("start.web", web.address().toString()));
        }
        return problem;
    }

    @Override
    public void startDelivery() {
        if (takeAlone().isEmpty()) {
            deliver.start();
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
        return new Checkup(settings, database, fetcher, clock).all();
    }

    /** What brings work and what takes it out at the same time, as each may wait for half a minute; the store last. */
    @Override
    public void close() {
        // Delivery ends while its client still works: a call that is cut off would leave a post of unknown fate.
        if (telegram != null) {
            telegram.lookNoMore();
        }
        Closing.together(
                LONGEST_CLOSING,
                List.of(
                        () -> Closing.all(ground, rereading, alarm, welcome, editor, retain, collect),
                        () -> Closing.all(deliver),
                        () -> Closing.all(recall),
                        () -> Closing.all(revise)));
        Closing.all(telegram, web, fetcher, database);
    }
}
