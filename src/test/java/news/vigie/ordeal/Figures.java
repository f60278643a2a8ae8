package news.vigie.ordeal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is counted, in the order in which it is printed, and what is wrong. */
final class Figures {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    void add(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    void wrong(String what) {
        faults.add(what);
    }

    /** Empty: every promise was kept. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    String table() {
        return counts.entrySet().stream()
                .map(row -> "%-44s %6d".formatted(row.getKey(), row.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
