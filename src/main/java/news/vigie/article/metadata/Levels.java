package news.vigie.article.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The way from a site's front page down to a page, as JSON-LD gives it. */
final class Levels {
    private Levels() {}

    /** The names of the list's items above the page, from the first; the page is the last where it has no address or its own. */
    static List<String> of(JsonNode items, Predicate<JsonNode> isHere) {
        List<JsonNode> levels = new ArrayList<>();
        JsonValues.each(items).forEach(levels::add);
        levels.sort(Comparator.comparingInt(level -> level.path("position").asInt()));
        if (!levels.isEmpty() && isPage(levels.getLast(), isHere)) {
            levels.removeLast();
        }
        return levels.stream()
                .flatMap(level ->
                        JsonValues.text(
                                level.has("name")
                                        ? level.path("name")
                                        : level.path("item").path("name"))
                                .stream())
                .toList();
    }

    private static boolean isPage(JsonNode level, Predicate<JsonNode> isHere) {
        JsonNode item = level.path("item");
        JsonNode address = item.isObject() ? item.path(item.has("@id") ? "@id" : "url") : item;
        return !address.isTextual() || isHere.test(address);
    }
}
