package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import news.vigie.pipeline.Health;

/** A whole bot at a stand-in of the Bot API, with everything it works with in memory. */
final class Bench implements AutoCloseable {
    static final long ANN = 11;
    static final long BORIS = 12;
    static final long OWNER = 99;
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2027-03-05T08:00:00Z"));

    final BotApi telegram;
    final MemoryChats chats = new MemoryChats();
    final MemoryClaims claims = new MemoryClaims();
    final MemoryConversations conversations = new MemoryConversations();
    final MemoryInbox inbox = new MemoryInbox();
    final Health health = new Health();
    final MemoryArchive archive = new MemoryArchive();
    final Newsroom newsroom = new Newsroom();
    private final TelegramService service;

    private Bench(BotApi telegram, URI url, boolean open) {
        this(telegram, url, open, List.of(OWNER));
    }

    private Bench(BotApi telegram, URI url, boolean open, List<Long> owners) {
        this.telegram = telegram;
        var settings = new TelegramSettings(new Token(BotApi.TOKEN), url, owners, open);
        service = new TelegramService(settings, parts(), CLOCK);
    }

    TelegramService.Parts parts() {
        return new TelegramService.Parts(
                chats, claims, conversations, inbox, health, newsroom, newsroom, newsroom, archive.reading());
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
        long end = System.nanoTime() + 15_000_000_000L;
        while (line().level() != level) {
            assertThat(System.nanoTime()).as("time to become " + level).isLessThan(end);
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
        service.close();
        telegram.close();
    }
}
