package news.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.vigie.Console;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class HelpTest {
    private static final CommandLine LINE = line();

    private static CommandLine line() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, Language.ENGLISH, false);
        Services none = settings -> new Services.Opening.Refused(Notice.of("cli.run.stopping"));
        return Commands.line(new Home(Path.of("."), Map.of()), none, terminal, InstantSource.system());
    }

    static Stream<String> commands() {
        return specs(LINE).stream().map(CommandSpec::qualifiedName);
    }

    private static List<CommandSpec> specs(CommandLine line) {
        var specs = new ArrayList<CommandSpec>();
        if (!line.getCommandSpec().usageMessage().hidden()) {
            specs.add(line.getCommandSpec());
            line.getSubcommands().values().forEach(sub -> specs.addAll(specs(sub)));
        }
        return specs;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfInBothLanguages(String command) {
        String[] call = (command + " --help").replaceFirst("vigie ", "").split(" ");

        Console.Outcome english = new Console().in(Language.ENGLISH).call(call);
        Console.Outcome french = new Console().in(Language.FRENCH).call(call);

        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).contains("Usage: " + command);
        assertThat(french.out()).contains("Utilisation\u202f: " + command);
    }

    @Test
    void everyCommandAndArgumentIsDescribedInFrench() {
        var french = HelpTexts.of(Language.FRENCH).orElseThrow();

        for (CommandSpec command : specs(LINE)) {
            String name = command.qualifiedName(".");
            assertThat(french.containsKey(name + ".usage.description") || french.containsKey(name + ".usage.header"))
                    .as(name)
                    .isTrue();
            for (ArgSpec argument : command.args()) {
                assertThat(french.keySet())
                        .as(name + " " + argument + " " + keyOf(argument))
                        .anyMatch(key -> describes(key, argument, name));
            }
        }
    }

    private static boolean describes(String key, ArgSpec argument, String command) {
        return key.equals(keyOf(argument)) || key.equals(command + "." + keyOf(argument));
    }

    private static String keyOf(ArgSpec argument) {
        if (!Objects.requireNonNullElse(argument.descriptionKey(), "").isEmpty()) {
            return argument.descriptionKey();
        }
        return switch (argument) {
            case OptionSpec option -> option.longestName().substring(2);
            case PositionalParamSpec place -> place.paramLabel() + "[" + place.index() + "]";
            default -> throw new AssertionError(argument);
        };
    }

    @Test
    void noTextDescribesWhatIsNotThere() {
        var french = HelpTexts.of(Language.FRENCH).orElseThrow();
        List<String> commands = commands().map(name -> name.replace(' ', '.')).toList();

        assertThat(french.keySet().stream().filter(key -> key.endsWith(".usage.description")))
                .allMatch(key -> commands.contains(key.replace(".usage.description", "")));
    }
}
