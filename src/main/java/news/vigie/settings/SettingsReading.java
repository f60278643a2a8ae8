package news.vigie.settings;

import java.util.List;

/** What became of reading the configuration. */
public sealed interface SettingsReading {
    record Good(Settings settings) implements SettingsReading {}

    /** All that is wrong, at least one thing. */
    record Bad(List<Problem> problems) implements SettingsReading {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
