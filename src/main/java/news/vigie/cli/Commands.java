package news.vigie.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import news.vigie.cli.bench.BenchCommand;
import news.vigie.cli.feed.FeedCare;
import news.vigie.cli.lines.BriefCommand;
import news.vigie.cli.lines.ExtractCommand;
import news.vigie.cli.lines.NamesCommand;
import news.vigie.cli.lines.ParseFeedCommand;
import news.vigie.cli.lines.StoriesCommand;
import news.vigie.cli.train.TrainCommand;
import picocli.CommandLine;

/** Every command of the command line, and what happens when one cannot be done. */
public final class Commands {
    private Commands() {}

    /** Runs the call; gives the exit code. */
    public static int run(String[] call, Home home, Services services, Terminal terminal, InstantSource clock) {
        var speech = new Speech(terminal);
        var wrong = new WrongCalls(speech);
        CommandLine line = line(home, services, terminal, clock);
        HelpTexts.of(terminal.language()).ifPresent(line::setResourceBundle);
        return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(wrong)
                .setExecutionExceptionHandler(wrong)
                .execute(call.length == 0 ? new String[] {"--help"} : call);
    }

    static CommandLine line(Home home, Services services, Terminal terminal, InstantSource clock) {
        var speech = new Speech(terminal);
        var opened = new Opened(services, home, speech);
        return new CommandLine(new Vigil(home))
                .addSubcommand(new DemoCommand(services, speech, terminal, clock))
                .addSubcommand(new WarmUpCommand(services, terminal, clock))
                .addSubcommand(new RunCommand(opened, speech))
                .addSubcommand(new DigestCommand(terminal, speech, clock))
                .addSubcommand(feeds(home, opened, terminal, clock))
                .addSubcommand(new DigestsCommand(home, opened, speech, terminal, clock))
                .addSubcommand(new DoctorCommand(home, opened, speech))
                .addSubcommand(new ConfigCommand(home, speech, terminal, clock))
                .addSubcommand(TrainCommand.line(speech))
                .addSubcommand(new BenchCommand(services, terminal, clock))
                .addSubcommand(new ParseFeedCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new BriefCommand(terminal))
                .addSubcommand(new NamesCommand(terminal))
                .addSubcommand(new StoriesCommand(terminal));
    }

    private static CommandLine feeds(Home home, Opened opened, Terminal terminal, InstantSource clock) {
        var speech = new Speech(terminal);
        var looking = new Looking(home, speech);
        return new FeedCare(opened, speech, looking, clock)
                .under(new CommandLine(new FeedsCommand()))
                .addSubcommand(new AddFeedCommand(opened, speech, looking, clock))
                .addSubcommand(new DiscoverCommand(speech, looking))
                .addSubcommand(new CheckFeedsCommand(home, opened, speech, looking))
                .addSubcommand(new ImportCommand(opened, speech, terminal, clock))
                .addSubcommand(new ExportCommand(opened, speech));
    }
}
