package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.command.feed.AddFeedCommand;
import news.vigie.telegram.command.feed.FeedListCommand;
import news.vigie.telegram.command.feed.FeedSwitchCommand;
import news.vigie.telegram.command.feed.RemoveFeedCommand;
import news.vigie.telegram.command.feed.SourcesCommand;
import news.vigie.telegram.reading.QuotesCommand;
import news.vigie.telegram.reading.SearchCommand;
import news.vigie.telegram.reading.StoryCommand;
import news.vigie.telegram.reading.WhoCommand;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Rights;

/** Every command, in the order of /help. A new one is one class and one line here. */
public final class Commands {
    private final List<BotCommand> all;

    public Commands(Desks desks, DigestButtons buttons, Rights rights) {
        var story = new StoryCommand(desks.reading());
        all = List.of(
                new DigestCommand(desks.news(), desks.digests(), buttons),
                new LatestCommand(desks.news()),
                story,
                new SearchCommand(desks.reading()),
                new WhoCommand(desks.reading()),
                new QuotesCommand(desks.reading()),
                new SubscribeCommand(desks.chats(), desks.digests(), buttons),
                new UnsubscribeCommand(desks.chats()),
                TasteCommand.follow(desks.chats()),
                TasteCommand.mute(desks.chats()),
                new SourcesCommand(desks.feeds()),
                new LanguageCommand(desks.chats()),
                FeedListCommand.feeds(desks.feeds()),
                FeedListCommand.health(desks.feeds()),
                new AddFeedCommand(desks.feeds()),
                new RemoveFeedCommand(desks.feeds()),
                FeedSwitchCommand.pause(desks.feeds()),
                FeedSwitchCommand.resume(desks.feeds()),
                new StartCommand(buttons, List.of(story)),
                new HelpCommand(this::offered, rights),
                new AboutCommand(),
                new CancelCommand(desks.conversations()),
                new ClaimCommand(desks.claims(), desks.chats(), rights));
    }

    public List<BotCommand> all() {
        return all;
    }

    /** Those that are worth naming at present. */
    public List<BotCommand> offered() {
        return all.stream().filter(BotCommand::isOffered).toList();
    }

    /** Those of the menu, which everyone sees. */
    public List<BotCommand> ofMenu() {
        return offered().stream()
                .filter(command -> command.audience() != Audience.ADMINS)
                .toList();
    }

    public Optional<BotCommand> named(String name) {
        return all.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
