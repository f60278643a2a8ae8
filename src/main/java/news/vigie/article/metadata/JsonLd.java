package news.vigie.article.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** The objects of a page's JSON-LD scripts, outer ones first. */
final class JsonLd {
    private static final int MOST_OBJECTS = 500;
    private static final int LONGEST_SCRIPT = 1_000_000;

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private JsonLd() {}

    static List<JsonNode> objects(List<Element> scripts) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : scripts) {
            if (script.attr("type").contains("ld+json") && objects.size() < MOST_OBJECTS) {
                gather(parse(script.data()), objects);
            }
        }
        return objects;
    }

    private static JsonNode parse(String script) {
        String json = script.replace("<![CDATA[", "")
                .replace("]]>", "")
                .replace("<!--", "")
                .replace("-->", "")
                .strip();
        if (json.length() > LONGEST_SCRIPT) {
            return LENIENT.missingNode();
        }
        try {
            return LENIENT.readTree(json.endsWith(";") ? json.substring(0, json.length() - 1) : json);
        } catch (JsonProcessingException broken) {
            return LENIENT.missingNode();
        }
    }

    private static void gather(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = ahead.removeFirst();
            if (node.isObject()) {
                objects.add(node);
            }
            for (JsonNode inner : node) {
                if (inner.isContainerNode()) {
                    ahead.addLast(inner);
                }
            }
        }
    }
}
