package news.vigie.article.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.feed.markup.Controls;
import org.jsoup.parser.Parser;

/** The values of JSON-LD, which may stand alone, in a list, or in an object; vocabulary: schema.org. */
final class JsonValues {
    private JsonValues() {}

    /** Whether one of the object's types ends so: "NewsArticle" is an "Article". */
    static boolean isOf(JsonNode object, String... endings) {
        for (String type : strings(object.path("@type"))) {
            for (String ending : endings) {
                if (type.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The node itself, or what the list holds. */
    static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : List.of(node);
    }

    static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        for (JsonNode one : each(node)) {
            text(one).ifPresent(strings::add);
        }
        return strings;
    }

    /** The text, or the first of a list, without entities and controls. */
    static Optional<String> text(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        JsonNode bare = one.has("@value") ? one.path("@value") : one;
        return bare.isTextual() && !bare.asText().isBlank()
                ? Optional.of(Controls.mended(Parser.unescapeEntities(bare.asText(), false))
                                .strip())
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
