package news.vigie.settings;

import java.nio.file.Path;
import java.util.Map;

/** Reads {@code config/} and {@code digests/} of a home folder. */
public final class SettingsReader {
    /** The configuration of that folder; a variable of the environment wins over a key of a file. */
    public SettingsReading read(Path home, Map<String, String> environment) {
        throw new UnsupportedOperationException();
    }
}
