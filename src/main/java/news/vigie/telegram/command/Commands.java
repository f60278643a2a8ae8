package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.command.feed.AddFeedCommand;
import news.vigie.telegram.command.feed.FeedListCommand;
import news.vigie.telegram.command.feed.FeedSwitchCommand;
import news.vigie.telegram.command.feed.RemoveFeedCommand;
import news.vigie.telegram.command.feed.SourcesCommand;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.wish.DigestLink;
import news.vigie.telegram.wish.ForgetCommand;
import news.vigie.telegram.wish.SettingsCommand;
import news.vigie.telegram.wish.Setup;

/** Every command, in the order of /help. A new one is one class and one line here. */
public final class Commands {
    private final List<BotCommand> all;

    public Commands(Desks desks, DigestButtons buttons, Rights rights) {
        all = List.of(
                new DigestCommand(desks.news(), desks.digests(), buttons),
                new LatestCommand(desks.news()),
                new SubscribeCommand(desks.chats(), desks.digests(), buttons),
                new UnsubscribeCommand(desks.chats(), buttons),
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
                new StartCommand(buttons, List.of(new Setup(desks, rights), new DigestLink(desks))),
                new HelpCommand(this::offered, rights),
                new AboutCommand(),
                new CancelCommand(desks.conversations()),
                new ClaimCommand(desks.claims(), desks.chats(), rights),
                new SettingsCommand(desks),
                new ForgetCommand());
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
