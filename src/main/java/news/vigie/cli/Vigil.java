package news.vigie.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** {@code vigie}: the one program; its commands stand in {@link Commands}. */
@Command(
        name = "vigie",
        description = "Watches the news and reports what matters, briefly, with its sources.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
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
