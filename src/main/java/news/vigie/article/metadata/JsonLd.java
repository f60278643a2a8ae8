package news.vigie.article.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The objects of a page's JSON-LD scripts, outer ones first. */
final class JsonLd {
    private static final int MOST_OBJECTS = 500;
    private static final int LONGEST_SCRIPT = 1_000_000;

    /** No page nests as deep but to harm who reads it; what does is ignored as any broken script. */
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder().maxNestingDepth(64).build();

    /** What stands below is of other things: neighbours of the article, answers to it, what it names. */
    private static final Set<String> OTHERS = Set.of(
            "itemListElement",
            "comment",
            "citation",
            "hasPart",
            "mentions",
            "review",
            "isBasedOn",
            "relatedLink",
            "isRelatedTo");

    private static final JsonMapper LENIENT = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
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
        if (script.length() > LONGEST_SCRIPT) {
            return LENIENT.missingNode();
        }
        String json = script.replace("<![CDATA[", "")
                .replace("]]>", "")
                .replace("<!--", "")
                .replace("-->", "")
                .strip();
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
            if (node.isObject()) {
                node.properties().stream()
                        .filter(property -> !OTHERS.contains(property.getKey()))
                        .forEach(property -> add(property.getValue(), ahead));
            } else {
                node.forEach(inner -> add(inner, ahead));
            }
        }
    }

    private static void add(JsonNode inner, Deque<JsonNode> ahead) {
        if (inner.isContainerNode()) {
            ahead.addLast(inner);
        }
    }
}
