package news.vigie.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers all that is wrong, so that it is mended once and not seven times. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Path file, int line, String key, Object... arguments) {
        found.add(new Problem(file, line, "problem." + key, List.of(arguments)));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
