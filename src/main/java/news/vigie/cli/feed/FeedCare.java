package news.vigie.cli.feed;

import java.time.InstantSource;
import java.util.function.ToIntBiFunction;
import news.vigie.cli.ExitCode;
import news.vigie.cli.Looking;
import news.vigie.cli.Opened;
import news.vigie.cli.Speech;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import picocli.CommandLine;

/** What the commands of this package work with. */
public record FeedCare(Opened opened, Speech speech, Looking looking, InstantSource clock) {
    /** Makes them subcommands of this one. */
    public CommandLine under(CommandLine parent) {
        return parent.addSubcommand(new ListCommand(this))
                .addSubcommand(new HealthCommand(this))
                .addSubcommand(new PauseCommand(this))
                .addSubcommand(new ResumeCommand(this))
                .addSubcommand(new RetryCommand(this))
                .addSubcommand(new NewAddressCommand(this))
                .addSubcommand(new RemoveCommand(this));
    }

    /** Says what was done with the feed, if it was: another process may have removed it meanwhile. */
    int done(boolean done, String key, Feed feed) {
        speech.tell(done ? key : "cli.feeds.unknown", feed.name());
        return done ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Gives the exit code of what is done with the feed, or that of there being none. */
    int with(ChosenFeed chosen, ToIntBiFunction<Feeds, Feed> deed) {
        return opened.run(service -> chosen.in(service.feeds())
                .map(feed -> deed.applyAsInt(service.feeds(), feed))
                .orElseGet(() -> {
                    speech.tell("cli.feeds.unknown", chosen.which);
                    return ExitCode.FAILED;
                }));
    }
}
