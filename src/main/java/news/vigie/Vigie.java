package news.vigie;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.vigie.cli.Commands;
import news.vigie.cli.Home;
import news.vigie.cli.Stop;
import news.vigie.cli.Terminal;
import news.vigie.language.Language;

/** The program's door. */
public final class Vigie {
    private Vigie() {}

    public static void main(String[] arguments) {
        Logging.quiet();
        Map<String, String> environment = System.getenv();
        InstantSource clock = InstantSource.system();
        Terminal terminal = terminal(environment);
        var home = new Home(Path.of(System.getProperty("vigie.home", ".")), environment);
        int code = Commands.run(arguments, home, new Wiring(clock, environment, terminal.language()), terminal, clock);
        terminal.out().flush();
        terminal.err().flush();
        if (!Stop.isUnderWay()) {
            System.exit(code);
        }
    }

    /** UTF-8 whatever the locale; colours where somebody looks, and never with NO_COLOR (no-color.org). */
    private static Terminal terminal(Map<String, String> environment) {
        var out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean colour = environment.containsKey("FORCE_COLOR")
                || (Boolean.getBoolean("vigie.terminal") && !environment.containsKey("NO_COLOR"));
        return new Terminal(System.in, out, err, language(environment), colour);
    }

    /** That of the locale, as POSIX finds it: LC_ALL, LC_MESSAGES, LANG; or what the launcher told Java. */
    private static Language language(Map<String, String> environment) {
        if (Locale.getDefault().getLanguage().equals("fr")) {
            return Language.FRENCH;
        }
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .filter(value -> value.startsWith("fr"))
                .map(value -> Language.FRENCH)
                .orElse(Language.ENGLISH);
    }
}
