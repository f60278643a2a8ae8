package news.vigie.cli;

import java.time.InstantSource;
import picocli.CommandLine.Command;

/** {@code vigie config check}: what is wrong, all of it, or the next runs of every digest. */
@Command(name = "config", description = "checks config/ and digests/")
final class ConfigCommand {
    private static final int RUNS = 5;

    private final Home home;
    private final Speech speech;
    private final NextRuns runs;

    ConfigCommand(Home home, Speech speech, Terminal terminal, InstantSource clock) {
        this.home = home;
        this.speech = speech;
        this.runs = new NextRuns(speech, terminal.language(), clock);
    }

    @Command(name = "check", description = "says what is wrong, all of it, or when each digest comes next")
    int check() {
        return home.settings(speech)
                .map(settings -> {
                    runs.print(settings.digests(), RUNS);
                    speech.tell(
                            "cli.config.good",
                            settings.feeds().size(),
                            settings.digests().size());
                    return ExitCode.DONE;
                })
                .orElse(ExitCode.WRONG_CALL);
    }
}
