package news.vigie.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import news.vigie.settings.Settings;
import news.vigie.settings.SettingsReader;
import news.vigie.settings.SettingsReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The folder with {@code config/}, {@code digests/} and {@code data/}, as an option of every command. */
public final class Home {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the folder with config/, digests/ and data/")
    @Nullable
    Path folder;

    private final Path usual;
    private final Map<String, String> environment;

    public Home(Path usual, Map<String, String> environment) {
        this.usual = usual;
        this.environment = Map.copyOf(environment);
    }

    public Path folder() {
        return (folder == null ? usual : folder).toAbsolutePath().normalize();
    }

    /** The settings; where they are wrong, all problems are told and the answer is empty. */
    public Optional<Settings> settings(Speech speech) {
        return switch (new SettingsReader().read(folder(), environment)) {
            case SettingsReading.Good good -> Optional.of(good.settings());
            case SettingsReading.Bad bad -> {
                speech.tell(bad.problems(), folder());
                yield Optional.empty();
            }
        };
    }
}
