package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.command.feed.AddFeedCommand;
import news.vigie.telegram.command.feed.FeedListCommand;
import news.vigie.telegram.command.feed.FeedSwitchCommand;
import news.vigie.telegram.command.feed.RemoveFeedCommand;
import news.vigie.telegram.command.feed.SourcesCommand;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.office.AdminPayload;
import news.vigie.telegram.office.AdminsCommand;
import news.vigie.telegram.office.BackupCommand;
import news.vigie.telegram.office.ErrorsCommand;
import news.vigie.telegram.office.StatsCommand;
import news.vigie.telegram.post.MorePayload;
import news.vigie.telegram.publish.DigestsCommand;
import news.vigie.telegram.publish.NewDigestCommand;
import news.vigie.telegram.publish.OneDigestCommand;
import news.vigie.telegram.publish.UnpostCommand;
import news.vigie.telegram.reading.QuotesCommand;
import news.vigie.telegram.reading.SearchCommand;
import news.vigie.telegram.reading.StoryCommand;
import news.vigie.telegram.reading.WhoCommand;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.taste.TasteCommand;
import news.vigie.telegram.taste.TasteTyped;
import news.vigie.telegram.wish.DigestLink;
import news.vigie.telegram.wish.ForgetCommand;
import news.vigie.telegram.wish.SettingsCommand;
import news.vigie.telegram.wish.Setup;

/** Every command, in the order of /help. A new one is one class and one line here. */
public final class Commands {
    private final Backrooms rooms;
    private final List<BotCommand> all;
    private final StartPanel start;

    public Commands(Desks desks, DigestButtons buttons, Rights rights) {
        rooms = Backrooms.of(desks, rights);
        var forget = new ForgetCommand(desks.chats(), rights);
        var story = new StoryCommand(desks.reading());
        var help = new HelpCommand(this::offered, rights);
        start = new StartPanel(help, rights);
        var tastes = TasteTyped.of(desks);
        all = List.of(
                new DigestCommand(desks, buttons, rights),
                new LatestCommand(desks.news()),
                story,
                new SearchCommand(desks.reading()),
                new WhoCommand(desks.reading()),
                new QuotesCommand(desks.reading()),
                new SubscribeCommand(desks, buttons),
                new UnsubscribeCommand(desks, buttons),
                TasteCommand.follow(tastes),
                TasteCommand.mute(tastes),
                new SourcesCommand(rooms.sources()),
                new LanguageCommand(desks.chats()),
                FeedListCommand.feeds(desks.feeds()),
                FeedListCommand.health(desks.feeds()),
                new AddFeedCommand(rooms.look()),
                new RemoveFeedCommand(desks.feeds()),
                FeedSwitchCommand.pause(desks.feeds()),
                FeedSwitchCommand.resume(desks.feeds()),
                new StartCommand(
                        new Welcome(desks, buttons, rights),
                        List.of(
                                new MorePayload(desks, rights),
                                new AdminPayload(desks.office().invitations(), rights),
                                new Setup(desks, rights),
                                new DigestLink(desks),
                                story,
                                forget)),
                help,
                new AboutCommand(),
                new CancelCommand(desks.conversations()),
                new ClaimCommand(desks.claims(), rights),
                new DigestsCommand(rooms.cards()),
                new NewDigestCommand(rooms.editor()),
                OneDigestCommand.edit(rooms.cards(), rooms.editor()),
                OneDigestCommand.preview(rooms.cards(), desks.office().digests()),
                OneDigestCommand.postNow(rooms.cards()),
                new UnpostCommand(rooms.recalls()),
                new AdminsCommand(rooms.staff()),
                new StatsCommand(desks),
                new ErrorsCommand(rooms.troubles()),
                new BackupCommand(),
                new SettingsCommand(desks),
                forget);
    }

    /** What they share with buttons and typed words. */
    public Backrooms rooms() {
        return rooms;
    }

    /** The buttons under the greeting. */
    public StartPanel start() {
        return start;
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
                .filter(command -> command.audience().isOfMenu())
                .toList();
    }

    /** Those of the menu that a group's members see, who do not rule it. */
    public List<BotCommand> ofMembers() {
        return offered().stream()
                .filter(command -> command.audience() == Audience.ANYONE)
                .toList();
    }

    public Optional<BotCommand> named(String name) {
        return all.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
