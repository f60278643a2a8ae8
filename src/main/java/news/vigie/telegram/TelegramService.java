package news.vigie.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import news.vigie.chat.Chats;
import news.vigie.chat.Claims;
import news.vigie.chat.Conversations;
import news.vigie.chat.Inbox;
import news.vigie.chat.Votes;
import news.vigie.digest.Address;
import news.vigie.digest.Digests;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.delivery.Finder;
import news.vigie.pipeline.delivery.Traffic;
import news.vigie.pipeline.outbox.Request;
import news.vigie.render.Messages;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.api.BotIdentity;
import news.vigie.telegram.api.Reach;
import news.vigie.telegram.bot.Bot;
import news.vigie.telegram.bot.Introduction;
import news.vigie.telegram.bot.Menu;
import news.vigie.telegram.bot.Owners;
import news.vigie.telegram.bot.UnhurriedCalls;
import news.vigie.telegram.bot.Warnings;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.caller.Administrators;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.desk.Office;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.lost.LostChats;
import news.vigie.telegram.post.Underneath;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Introductions;
import news.vigie.telegram.send.Leaving;
import news.vigie.telegram.send.Lookout;
import news.vigie.telegram.send.Messenger;
import news.vigie.telegram.send.Patience;
import news.vigie.telegram.send.PostEdits;
import news.vigie.telegram.send.PostKeys;
import news.vigie.telegram.send.Turns;
import news.vigie.telegram.update.Here;
import news.vigie.telegram.update.Letter;
import news.vigie.telegram.update.NotingInbox;
import news.vigie.telegram.update.Reception;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot, from its token to its answers. Start it once; close it to end all of it. */
public final class TelegramService implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TelegramService.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private final TelegramSettings settings;
    private final String token;
    private final Parts parts;
    private final InstantSource clock;
    private final Patience patience = new Patience();
    private final Insistence insistence = new Insistence(patience, FIRST_WAIT);
    private final Patience looking = new Patience();
    private final BotClient client;
    private final PostKeys keys;
    private final Messenger messenger;
    private final Inbox inbox;
    private @Nullable Reception reception;
    private @Nullable LostChats lost;
    private @Nullable Warnings warnings;
    private @Nullable Menu menu;
    private final CompletableFuture<Owners> owners = new CompletableFuture<>();
    private volatile Bot.@Nullable Vocabulary understood;

    /**
     * What the service works with.
     *
     * @param rearm is run after something changed when digests are due
     */
    public record Parts(
            Chats chats,
            Claims claims,
            Conversations conversations,
            Inbox inbox,
            Health health,
            NewsDesk news,
            FeedDesk feeds,
            Digests digests,
            PostDesk posts,
            Votes votes,
            Traffic traffic,
            Consumer<Request> requests,
            Office office,
            Runnable rearm,
            Reading reading) {}

    /** Throws {@link IllegalArgumentException} without a token: then there is no bot. */
    public TelegramService(TelegramSettings settings, Parts parts, InstantSource clock) {
        if (settings.token() == null) {
            throw new IllegalArgumentException("There is no bot without a token.");
        }
        this.settings = settings;
        this.token = settings.token().value();
        this.parts = parts;
        this.clock = clock;
        this.client = new BotClient(settings.apiUrl(), token);
        this.keys = new PostKeys(parts.chats());
        this.messenger = new Messenger(
                client,
                keys,
                parts.health(),
                parts.traffic().numbers(),
                new Introductions(parts.chats(), clock),
                clock);
        this.inbox = new NotingInbox(parts.inbox(), parts.traffic().numbers());
    }

    /** Works from the beginning, whether or not the bot can be reached. */
    public TelegramSender sender() {
        return new TelegramSender(messenger);
    }

    /** Works like the sender. */
    public Finder finder() {
        var owners = new Lookout.Owners(this::owners, new Turns(parts.traffic().pace(), looking, clock));
        return new Lookout(client, this::number, messenger, parts.traffic().numbers(), owners, clock);
    }

    /** Looks that wait for their turn are left for the next start. */
    public void lookNoMore() {
        looking.close();
    }

    private Set<Long> owners() {
        var owners = new TreeSet<Long>(settings.owners());
        owners.addAll(parts.chats().owners());
        return owners;
    }

    /** The token begins with it. */
    private long number() {
        return Long.parseLong(token.split(":", 2)[0]);
    }

    public TelegramReviser reviser() {
        return new TelegramReviser(client, keys, parts.votes());
    }

    /** What Telegram calls the bot, where it was asked before the start: posts that go out first have their links. */
    public void called(String name) {
        keys.called(name);
    }

    /** Returns at once. The network may be down: it is waited for. */
    public void start() {
        parts.health().say("telegram", Health.Level.WARNING, Notice.of("telegram.not-yet"), clock.instant());
        Thread.ofVirtual().name("telegram-rehearsal").start(() -> Rehearsal.play(parts.news(), clock.instant()));
        Thread.ofVirtual().name("telegram-start").start(this::open);
    }

    private void open() {
        insistence.until(this::isSettled, this::broken);
    }

    /** False: Telegram is asked again after that time. */
    private boolean isSettled(Duration next) {
        switch (BotIdentity.of(client)) {
            case BotIdentity.Ok bot -> receive(bot);
            case BotIdentity.NetworkDown down -> {
                waiting(down.reason(), next);
                return false;
            }
            case BotIdentity.BadToken bad -> {
                refused();
                return false;
            }
            case BotIdentity.Malformed malformed -> refused();
        }
        return true;
    }

    /** The bot is shut as long as it cannot open: who looks after it is to know. */
    private void broken(Duration next) {
        Notice words = Notice.of("telegram.not-open", next.toSeconds());
        parts.health().say("telegram", Health.Level.DOWN, words, clock.instant());
    }

    private void waiting(Notice reason, Duration next) {
        Notice words = Notice.of("telegram.unreachable", next.toSeconds(), reason);
        parts.health().say("telegram", Health.Level.WARNING, words, clock.instant());
        log.warn(Messages.logged(words));
    }

    private void refused() {
        Notice words = Notice.of("telegram.revoked", "401");
        parts.health().say("telegram", Health.Level.DOWN, words, clock.instant());
        log.error(Messages.logged(words));
    }

    private void receive(BotIdentity.Ok known) {
        keys.called(known.name());
        var rights = new Rights(settings.owners(), settings.open(), parts.chats(), new Administrators(client));
        var turns = new Turns(parts.traffic().pace(), patience, clock);
        var answers =
                new Answers(messenger, parts.chats(), turns, parts.traffic().numbers(), parts.requests());
        var desks = new Desks(
                parts.news(),
                parts.feeds(),
                parts.digests(),
                parts.chats(),
                parts.claims(),
                parts.conversations(),
                parts.posts(),
                parts.votes(),
                parts.office(),
                known.name(),
                parts.rearm(),
                parts.reading());
        var underneath = new Underneath(
                parts.votes(), keys, new PostEdits(client, turns, parts.chats(), patience, PostEdits.TICK));
        var buttons = new DigestButtons(parts.digests(), parts.chats());
        var commands = new Commands(desks, buttons, rights);
        var calls = new UnhurriedCalls(client, patience);
        var menu = new Menu(calls, commands, rights, parts.chats());
        var owners = new Owners(rights, parts.chats(), answers);
        var losses = new LostChats(parts.chats(), parts.digests(), rights, answers, this::isOpen, clock);
        var bot = new Bot(
                known.name(),
                new Bot.Tools(
                        client,
                        answers,
                        new Leaving(client, turns),
                        underneath,
                        parts.chats(),
                        rights,
                        menu,
                        losses,
                        clock),
                desks,
                buttons,
                commands);
        understood = bot.vocabulary();
        var here = Here.now();
        var trouble = Reception.Trouble.of(
                parts.health(), () -> owners.tell("owner.conflict", here.host(), Long.toString(here.process())), clock);
        var told = new Warnings(parts.office().service(), owners, clock);
        if (begin(new Reception(source(), inbox, bot::answer, trouble, patience), losses, menu, told)) {
            log.info("The bot is @{}, {}", known.name(), known.link());
            insistence.until(next -> isIntroduced(calls, owners), next -> {});
        }
    }

    private boolean isIntroduced(UnhurriedCalls calls, Owners owners) {
        new Introduction(calls).publish();
        this.owners.complete(owners);
        return true;
    }

    /** Tells the owners, in a thread of its own, as soon as the bot is open. */
    public void alert(Notice words) {
        var unused = owners.thenAcceptAsync(reached -> tell(reached, words), Thread::startVirtualThread);
    }

    private static void tell(Owners owners, Notice words) {
        try {
            owners.tell("owner.alert", words);
        } catch (RuntimeException e) {
            log.warn("The owners could not be told", e);
        }
    }

    /** Null until the bot is open. */
    Bot.@Nullable Vocabulary understood() {
        return understood;
    }

    private boolean isOpen(Address place) {
        return Reach.of(client, number(), place) instanceof Reach.Open;
    }

    private Reception.Source source() {
        Webhook webhook = settings.webhook();
        return webhook == null
                ? new Reception.Polled(settings.apiUrl(), token)
                : new Reception.Brought(client, webhook.url(), webhook.secret());
    }

    /**
     * Takes an update that came by the webhook, from the beginning on; it is stored when this returns. Throws
     * {@link IllegalArgumentException} for what is no update, and whatever the store throws.
     */
    public void take(String json) {
        inbox.put(Letter.number(json), json, clock.instant());
        wake();
    }

    private synchronized void wake() {
        if (reception != null) {
            reception.wake();
        }
    }

    /** False if the service was closed meanwhile. */
    private synchronized boolean begin(Reception made, LostChats losses, Menu shown, Warnings told) {
        if (patience.isOver()) {
            made.close();
            return false;
        }
        try {
            made.start();
            losses.start();
            shown.start();
            told.start();
        } catch (RuntimeException | Error e) {
            made.close();
            losses.close();
            shown.close();
            told.close();
            throw e;
        }
        reception = made;
        lost = losses;
        menu = shown;
        warnings = told;
        return true;
    }

    @Override
    public void close() {
        patience.close();
        synchronized (this) {
            if (reception != null) {
                reception.close();
            }
            if (lost != null) {
                lost.close();
            }
            if (warnings != null) {
                warnings.close();
            }
        }
        client.close();
        synchronized (this) {
            if (menu != null) {
                menu.close();
            }
        }
    }
}
