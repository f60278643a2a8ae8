package news.vigie;

import java.time.InstantSource;
import news.vigie.brief.BriefWriter;
import news.vigie.digest.EditionMaker;
import news.vigie.http.Fetcher;
import news.vigie.pipeline.address.FeedSample;
import news.vigie.pipeline.address.FindFeeds;
import news.vigie.pipeline.answer.Ask;
import news.vigie.pipeline.answer.StoryFile;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.delivery.Traffic;
import news.vigie.settings.Settings;
import news.vigie.store.Database;
import news.vigie.telegram.TelegramService;
import news.vigie.telegram.desk.Office;
import news.vigie.telegram.desk.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the bot: the desks that it asks, over what is stored and what runs. */
final class WiredBot {
    private static final Logger LOG = LoggerFactory.getLogger(WiredBot.class);

    private final Settings settings;
    private final Database database;
    private final Definitions digests;
    private final Health health;
    private final InstantSource clock;
    private final BotDigestDesk.Runs runs;

    /** What fetches, and what makes briefs and editions of it. */
    record Makers(Fetcher fetcher, EditionMaker editions, BriefWriter briefs) {}

    WiredBot(Base base, BotDigestDesk.Runs runs) {
        this.settings = base.settings();
        this.database = base.database();
        this.digests = base.digests();
        this.health = base.health();
        this.clock = base.clock();
        this.runs = runs;
    }

    /**
     * The bot of the token in the settings.
     *
     * @param visits is run after a feed has become due
     * @param asked is run after what somebody asked for went into the outbox
     */
    TelegramService service(Makers makers, Runnable visits, Traffic traffic, Runnable asked) {
        var guesses = new Guesses(database.library(), database.questions());
        var chatClock = new ChatClock(database.chats(), digests);
        var ask = new Ask(digests, database.feeds(), database.stories(), makers.editions.remembering());
        var parts = new TelegramService.Parts(
                database.chats(),
                database.claims(),
                database.conversations(),
                database.inbox(),
                health,
                new BotNewsDesk(ask, digests, database.chats(), chatClock, guesses),
                feeds(makers, visits),
                digests,
                new BotPostDesk(database.outbox(), database.editions(), database.stories()),
                database.votes(),
                traffic,
                request -> {
                    if (database.outbox().take(request, clock.instant())) {
                        asked.run();
                    } else {
                        LOG.info("What {} asked for in {} was taken before", request.asked(), request.address());
                    }
                },
                office(),
                runs.changed(),
                new Reading(
                        database.library(), new StoryFile(database.stories()), database.questions(), chatClock::of));
        return new TelegramService(settings.telegram(), parts, clock);
    }

    private BotFeedDesk feeds(Makers makers, Runnable visits) {
        var sample = new FeedSample(makers.fetcher, makers.briefs, makers.editions, clock);
        return new BotFeedDesk(database.feeds(), new FindFeeds(makers.fetcher), sample, visits, clock);
    }

    private Office office() {
        return new Office(
                new BotDigestDesk(digests, database.recalls(), database.feeds(), runs, clock),
                new BotServiceDesk(database, health, clock),
                database.invitations());
    }
}
