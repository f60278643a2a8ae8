package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import news.vigie.chat.Chats;
import news.vigie.chat.Claims;
import news.vigie.chat.Votes;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.delivery.Deliver;
import news.vigie.pipeline.delivery.Finder;
import news.vigie.pipeline.delivery.Ledger;
import news.vigie.pipeline.delivery.Numbers;
import news.vigie.pipeline.delivery.Traffic;
import news.vigie.pipeline.outbox.Request;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.pipeline.pace.Pace;
import news.vigie.store.SpareDatabase;
import news.vigie.telegram.desk.Office;

/** A whole bot at a stand-in of the Bot API, with a real store in memory. */
final class Bench implements AutoCloseable {
    static final long ANN = 11;
    static final long BORIS = 12;
    static final long OWNER = 99;
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2027-03-05T08:00:00Z"));

    final BotApi telegram;
    final SpareDatabase store = SpareDatabase.take();
    final Chats chats = store.database().chats();
    final Claims claims = store.database().claims();
    final WatchedConversations conversations =
            new WatchedConversations(store.database().conversations());
    final WatchedInbox inbox = new WatchedInbox(store.database().inbox());
    final Health health = new Health();
    final MemoryArchive archive = new MemoryArchive(store.database().questions());
    final AtomicInteger rearmed = new AtomicInteger();
    final Newsroom newsroom = new Newsroom();
    final MemoryPosts posts = new MemoryPosts(store);
    final Votes votes = store.database().votes();
    final Backroom backroom = new Backroom();
    private final Traffic traffic;
    private final TelegramService service;
    private final Deliver deliver;
    private final InstantSource clock;
    private boolean delivers;

    private Bench(BotApi telegram, URI url, boolean open) {
        this(telegram, url, open, List.of(OWNER));
    }

    private Bench(BotApi telegram, URI url, boolean open, List<Long> owners) {
        this(telegram, new TelegramSettings(new Token(BotApi.TOKEN), url, owners, open), wide(), CLOCK);
    }

    private Bench(BotApi telegram, TelegramSettings settings, Pace pace, InstantSource clock) {
        this.telegram = telegram;
        this.clock = clock;
        traffic = new Traffic(pace, new Numbers(Ledger.NONE));
        service = new TelegramService(settings, parts(), clock);
        var exit = new Deliver.Exit(service.sender(), Finder.BLIND, traffic);
        deliver = new Deliver(store.database().outbox(), exit, chats, new Health(), clock);
    }

    TelegramService.Parts parts() {
        var office = new Office(newsroom, backroom, store.database().invitations());
        return new TelegramService.Parts(
                chats,
                claims,
                conversations,
                inbox,
                health,
                newsroom,
                newsroom,
                newsroom,
                posts,
                votes,
                traffic,
                this::take,
                office,
                rearmed::incrementAndGet,
                archive.reading());
    }

    private synchronized void take(Request request) {
        store.database().outbox().take(request, clock.instant());
        if (!delivers) {
            delivers = true;
            deliver.start();
        }
        deliver.wake();
    }

    /** A bot that goes at a pace, by a clock that goes. */
    static Bench paced(Pace pace) throws IOException {
        var telegram = new BotApi();
        var settings = new TelegramSettings(new Token(BotApi.TOKEN), telegram.url(), List.of(OWNER), true);
        return new Bench(telegram, settings, pace, InstantSource.system());
    }

    /** A bot to which Telegram brings its updates. */
    static Bench broughtTo(Webhook webhook) throws IOException {
        var telegram = new BotApi();
        var settings = new TelegramSettings(new Token(BotApi.TOKEN), telegram.url(), List.of(OWNER), true, webhook);
        return new Bench(telegram, settings, wide(), CLOCK);
    }

    /** So wide that no test waits for it; by a clock that stands, what one test held would be held for ever. */
    static Pace wide() {
        return new Pace(new DeliverySettings(true, Duration.ofHours(1), 1_000_000, 1_000_000, 1_000_000));
    }

    static Bench open() throws IOException {
        var telegram = new BotApi();
        return new Bench(telegram, telegram.url(), true);
    }

    static Bench closedToStrangers() throws IOException {
        var telegram = new BotApi();
        return new Bench(telegram, telegram.url(), false);
    }

    /** A bot that nobody owns yet. */
    static Bench withoutOwner() throws IOException {
        var telegram = new BotApi();
        return new Bench(telegram, telegram.url(), true, List.of());
    }

    /** A bot whose Telegram is to be at this port some day. */
    static Bench at(int port) throws IOException {
        return new Bench(new BotApi(), URI.create("http://127.0.0.1:" + port), true);
    }

    /** The same bot at its next start, with what it keeps. */
    TelegramService again() {
        var settings = new TelegramSettings(new Token(BotApi.TOKEN), telegram.url(), List.of(OWNER), true);
        return new TelegramService(settings, parts(), CLOCK);
    }

    /** The same for one that is closed to strangers. */
    TelegramService againClosedToStrangers() {
        var settings = new TelegramSettings(new Token(BotApi.TOKEN), telegram.url(), List.of(OWNER), false);
        return new TelegramService(settings, parts(), CLOCK);
    }

    Bench start() {
        service.start();
        return this;
    }

    TelegramService service() {
        return service;
    }

    /** What the health says of Telegram. */
    Health.Line line() {
        return health.lines().stream()
                .filter(line -> line.part().equals("telegram"))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the health says so of Telegram; a poll that is answered later would make it well again. */
    void awaitLevel(Health.Level level) {
        await("to become " + level, () -> line().level() == level);
    }

    void await(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time " + what).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** The bot's next answer to a person. */
    Posted ask(long person, String text) {
        int before = telegram.messages(person).size();
        telegram.say(person, text);
        return telegram.awaitMessages(person, before + 1).getLast();
    }

    @Override
    public void close() {
        deliver.close();
        service.close();
        telegram.close();
        store.close();
    }
}
