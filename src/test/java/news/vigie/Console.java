package news.vigie;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.cli.Commands;
import news.vigie.cli.Home;
import news.vigie.cli.Terminal;
import news.vigie.language.Language;

/** A terminal of its own: calls commands in this process and keeps what they write. */
public final class Console {
    private final Map<String, String> environment = new HashMap<>();
    private Path home = Path.of("nowhere");
    private Language language = Language.ENGLISH;
    private String input = "";
    private InstantSource clock = InstantSource.system();

    public static Console at(Path home) {
        var console = new Console();
        console.home = home;
        return console;
    }

    public Console in(Language chosen) {
        language = chosen;
        return this;
    }

    public Console with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Console fed(String text) {
        input = text;
        return this;
    }

    public Console at(InstantSource time) {
        clock = time;
        return this;
    }

    public Outcome call(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                language,
                false);
        var services = new Wiring(clock, environment, language);
        int code = Commands.run(arguments, new Home(home, environment), services, terminal, clock);
        terminal.out().flush();
        terminal.err().flush();
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a call came to. */
    public record Outcome(int code, String out, String err) {
        public List<String> lines() {
            return out.lines().toList();
        }
    }
}
