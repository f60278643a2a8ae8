package news.vigie.article.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The way from a site's front page down to the page, as JSON-LD gives it. */
final class Levels {
    private Levels() {}

    /** The names of the list's items, in the order of their positions. */
    static List<String> of(JsonNode items) {
        List<JsonNode> sorted = new ArrayList<>();
        JsonValues.each(items).forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(item -> item.path("position").asInt()));
        return sorted.stream()
                .flatMap(item -> JsonValues.text(item.has("name") ? item.path("name") : item.path("item").path("name")).stream())
                .toList();
    }
}
