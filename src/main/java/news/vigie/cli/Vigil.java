package news.vigie.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;

/** {@code vigie}: the one program; its commands are the list in {@code CommandLineFactory}. */
@Command(
        name = "vigie",
        description = "Watches the news and reports what matters, briefly, with its sources.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class)
final class Vigil {
    @Mixin
    private final Home home;

    Vigil(Home home) {
        this.home = home;
    }

    Home home() {
        return home;
    }
}
