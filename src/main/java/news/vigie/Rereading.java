package news.vigie;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import news.vigie.cli.ProblemWords;
import news.vigie.language.Language;
import news.vigie.pipeline.beat.Beat;
import news.vigie.settings.ConfigurationFiles;
import news.vigie.settings.Settings;
import news.vigie.settings.SettingsReader;
import news.vigie.settings.SettingsReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code config/} and {@code digests/} again when a file there was changed. A wrong file changes nothing: every
 * problem is logged, and what was read before stays.
 */
final class Rereading implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Path home;
    private final Map<String, String> environment;
    private final ProblemWords words;
    private final Consumer<Settings> changed;
    private final Beat beat = new Beat("settings", this::round);
    private ConfigurationFiles read;
    private ConfigurationFiles seen;

    /** @param changed gets the new settings, all of them good */
    Rereading(Path home, Map<String, String> environment, Language language, Consumer<Settings> changed) {
        this.home = home;
        this.environment = Map.copyOf(environment);
        this.words = new ProblemWords(language, home);
        this.changed = changed;
        this.read = ConfigurationFiles.of(home);
        this.seen = read;
    }

    void start() {
        beat.start();
    }

    private Duration round() {
        look();
        return BETWEEN_LOOKS;
    }

    /** A change is taken up at the second look that finds it the same: nobody is writing any more. */
    void look() {
        ConfigurationFiles now = ConfigurationFiles.of(home);
        boolean still = now.equals(seen);
        seen = now;
        if (still && !now.equals(read)) {
            reread();
            read = now;
        }
    }

    private void reread() {
        switch (new SettingsReader().read(home, environment)) {
            case SettingsReading.Good good -> changed.accept(good.settings());
            case SettingsReading.Bad bad -> {
                LOG.warn(
                        "The configuration was changed and is wrong; the one before stays. Problems: {}",
                        bad.problems().size());
                bad.problems().forEach(problem -> LOG.warn(words.of(problem)));
            }
        }
    }

    @Override
    public void close() {
        beat.close();
    }
}
