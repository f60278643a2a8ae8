package news.vigie;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.Service;
import news.vigie.digest.Address;
import news.vigie.digest.EditionMaker;
import news.vigie.http.OkHttpFetcher;
import news.vigie.language.Language;
import news.vigie.llm.ServiceEditor;
import news.vigie.notice.Notice;
import news.vigie.pipeline.answer.LeftOut;
import news.vigie.pipeline.delivery.Deliver;
import news.vigie.pipeline.delivery.PreviewSender;
import news.vigie.pipeline.delivery.Traffic;
import news.vigie.pipeline.intake.Collect;
import news.vigie.pipeline.intake.Retain;
import news.vigie.pipeline.issue.Publish;
import news.vigie.pipeline.issue.Recall;
import news.vigie.pipeline.issue.Revise;
import news.vigie.pipeline.issue.Welcome;
import news.vigie.pipeline.outbox.Sender;
import news.vigie.settings.Settings;
import news.vigie.store.Database;
import news.vigie.telegram.TelegramSender;
import news.vigie.telegram.TelegramService;
import news.vigie.telegram.Webhook;
import news.vigie.web.WebServer;
import news.vigie.web.guard.Hook;
import org.jspecify.annotations.Nullable;

/** Wires the service: its parts, built by hand in the order in which the data flows. */
final class WiredService {
    /** Where editions go that Telegram cannot get: the web page shows it. */
    private static final Address PREVIEW = new Address("preview", null);

    private final Base base;
    private final Settings settings;
    private final Database database;
    private final OkHttpFetcher fetcher;
    private final @Nullable ServiceEditor editor;
    private final Ground ground;
    private final Collect.Shelves shelves;
    private final Collect collect;
    private final Publish publish;
    private final Deliver deliver;
    private final Recall recall;
    private final Revise revise;
    private final Welcome welcome;
    private final Timetable timetable;
    private final @Nullable TelegramService telegram;

    WiredService(Base base, Timetable.Surroundings surroundings) {
        this.base = base;
        this.settings = base.settings();
        this.database = base.database();
        this.fetcher = new OkHttpFetcher(settings.http());
        var builtIn = new BuiltInEditor();
        this.editor =
                settings.editor().url() == null ? null : new ServiceEditor(settings.editor(), builtIn, base.clock());
        var arrivals = new ReentrantLock();
        this.ground = new Ground(database, settings.home(), base.health(), this::alert, base.clock());
        this.shelves = new Collect.Shelves(
                database.feeds(),
                database.entries(),
                database.archive(),
                database.stories(),
                arrivals,
                ground::hindrance);
        var writer = new BriefWriter(editor == null ? builtIn : editor, settings.brief());
        this.collect = new Collect(shelves, fetcher, writer, settings.collect(), base.health(), base.clock());
        var maker = new EditionMaker(settings.brief(), new LeftOut());
        var traffic = Traffic.of(settings.delivery(), database.ledger());
        this.telegram = settings.telegram().token() == null ? null : telegram(maker, writer, traffic);
        var preview = new PreviewSender();
        TelegramSender bot = telegram == null ? null : telegram.sender();
        Sender sender = bot == null ? preview : bot;
        var exit = new Deliver.Exit(sender, telegram == null ? preview : telegram.finder(), traffic);
        this.deliver = new Deliver(database.outbox(), exit, database.chats(), base.health(), base.clock());
        this.recall = new Recall(
                database.recalls(), bot == null ? preview : bot, database.chats(), traffic.pace(), base.clock());
        this.revise = new Revise(
                database.revisions(),
                telegram == null ? preview : telegram.reviser(),
                database.chats(),
                traffic.pace(),
                base.clock());
        Set<Address> always = telegram == null ? Set.of(PREVIEW) : Set.of();
        this.publish = new Publish(
                new Publish.Shelves(
                        base.digests(),
                        database.feeds(),
                        database.stories(),
                        database.editions(),
                        database.press(),
                        database.outbox(),
                        database.chats(),
                        arrivals),
                maker,
                settings.delivery(),
                new Publish.Outlet(always, deliver::wake),
                base.clock());
        base.health().follow("publishing", publish::health);
        this.welcome = new Welcome(
                new Welcome.Shelves(
                        database.newcomers(), base.digests(), database.chats(), database.stories(), database.outbox()),
                always,
                publish,
                base.clock());
        this.timetable = new Timetable(base, surroundings, new Timetable.Runs(collect, publish, welcome));
    }

    /** Nothing of it runs yet. */
    Service service(Language language) {
        var retain = new Retain(
                database.archive(),
                database.editions(),
                database.conversations(),
                settings.database().retention(),
                base.clock());
        var web = new WebServer(
                settings.web(),
                new WebServer.Parts(
                        database.outbox(), database.feeds(), base.digests(), base.health(), language, hook()),
                base.clock());
        return new RunningService(
                base,
                ground,
                new RunningService.Runs(shelves, collect, publish, welcome, deliver, recall, revise, retain, timetable),
                new RunningService.Doors(fetcher, editor, telegram, web));
    }

    private void alert(Notice words) {
        TelegramService bot = telegram;
        if (bot != null) {
            bot.alert(words);
        }
    }

    private TelegramService telegram(EditionMaker maker, BriefWriter writer, Traffic traffic) {
        var runs = new BotDigestDesk.Runs(() -> publish, () -> recall, () -> welcome, () -> timetable.rearm());
        return new WiredBot(base, runs)
                .service(
                        new WiredBot.Makers(fetcher, maker, writer),
                        () -> collect.wake(),
                        traffic,
                        () -> deliver.wake());
    }

    private @Nullable Hook hook() {
        Webhook webhook = settings.telegram().webhook();
        TelegramService bot = telegram;
        return webhook == null || bot == null
                ? null
                : new Hook(webhook.path(), webhook.port(), webhook.secret(), bot::take);
    }
}
