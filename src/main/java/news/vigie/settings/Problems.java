package news.vigie.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers all that is wrong, so that it is mended once and not seven times. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Path file, int line, String key, Object... arguments) {
        found.add(new Problem(file, line, "problem." + key, List.of(arguments)));
    }

    /** The files in the order in which they were read, their problems from top to bottom. */
    List<Problem> all() {
        List<Path> files = found.stream().map(Problem::file).distinct().toList();
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparingInt(Problem::line))
                .toList();
    }
}
