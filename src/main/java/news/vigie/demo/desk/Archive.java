package news.vigie.demo.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bundled texts: {@code demo/articles/<outlet>/<slug>.md}, listed in {@code demo/articles/index.txt}. Their front
 * matter says besides the usual fields {@code ago} (minutes before the start of the site) or {@code held} (the place in
 * the row of those that wait to be printed).
 */
final class Archive {
    private Archive() {}

    /**
     * @param slug the file's name
     * @param ago how long before the start it was printed; zero if it is held back
     * @param held its place among those that are held back; zero if it is printed
     */
    record Item(String slug, Manuscript manuscript, Duration ago, int held) {}

    /** Those in print at the start. */
    static List<Item> printed() {
        return items().stream().filter(item -> item.held == 0).toList();
    }

    /** Those held back, the next one first. */
    static List<Item> held() {
        return items().stream()
                .filter(item -> item.held > 0)
                .sorted(Comparator.comparingInt(Item::held))
                .toList();
    }

    private static List<Item> items() {
        return Bundle.text("articles/index.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Archive::read)
                .toList();
    }

    private static Item read(String name) {
        Draft draft = Draft.ofMarkdown(Bundle.text("articles/" + name + ".md"));
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        String[] steps = name.split("/", 2);
        fields.put("outlet", steps[0]);
        return switch (CopyDesk.accept(new Draft(fields, draft.text()).without("ago", "held"))) {
            case Acceptance.Accepted accepted ->
                new Item(
                        steps[1],
                        accepted.manuscript(),
                        Duration.ofMinutes(Integer.parseInt(fields.getOrDefault("ago", "0"))),
                        Integer.parseInt(fields.getOrDefault("held", "0")));
            case Acceptance.Refused refused ->
                throw new IllegalStateException(
                        "demo/articles/" + name + ".md: " + String.join(" ", refused.problems()));
        };
    }
}
