package news.vigie.article.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.feed.markup.Controls;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD says of the article (vocabulary: schema.org). */
final class StructuredData {
    private final List<JsonNode> objects;
    private final JsonNode article;

    StructuredData(List<Element> scripts) {
        objects = JsonLd.objects(scripts);
        article = objects.stream()
                .filter(object -> isOf(object, "Article", "Posting", "Report", "Review", "Recipe"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static boolean isOf(JsonNode object, String... endings) {
        for (String type : strings(object.path("@type"))) {
            for (String ending : endings) {
                if (type.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    Optional<String> headline() {
        return text(article.path("headline")).or(() -> text(article.path("name")));
    }

    Optional<String> body() {
        return text(article.path("articleBody")).or(() -> text(article.path("text")));
    }

    Optional<String> published() {
        return text(article.path("datePublished"))
                .or(() -> objects.stream()
                        .filter(object -> isOf(object, "WebPage", "Event", "VideoObject", "Product"))
                        .map(page -> page.path("datePublished").asText())
                        .filter(date -> !date.isBlank())
                        .findFirst());
    }

    Optional<String> created() {
        return text(article.path("dateCreated"));
    }

    Optional<String> modified() {
        return text(article.path("dateModified"));
    }

    /** The names of those who wrote it, people and bodies. */
    List<String> authors() {
        List<String> names = names(article.path("author"));
        if (!names.isEmpty()) {
            return names;
        }
        List<String> creators = names(article.path("creator"));
        return creators.isEmpty() ? people() : creators;
    }

    /** Of a page that names one person only, this is who wrote it. */
    private List<String> people() {
        List<String> people = objects.stream()
                .filter(object -> isOf(object, "Person"))
                .flatMap(person -> strings(person.path("name")).stream())
                .distinct()
                .toList();
        return people.size() == 1 ? people : List.of();
    }

    Optional<String> publisher() {
        return names(article.path("publisher")).stream()
                .findFirst()
                .or(() -> objects.stream()
                        .filter(object -> isOf(object, "WebSite"))
                        .flatMap(site -> names(site).stream())
                        .findFirst());
    }

    Optional<String> image() {
        JsonNode image = article.path("image");
        JsonNode first = image.isArray() ? image.path(0) : image;
        return text(first.isObject() ? first.path("url") : first);
    }

    Optional<String> language() {
        return text(article.path("inLanguage"));
    }

    /** Whether it says that the text is for subscribers only. */
    boolean isLocked() {
        return article.path("isAccessibleForFree").asText("true").equalsIgnoreCase("false");
    }

    private List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            JsonNode whole = one.has("name") || !one.has("@id")
                    ? one
                    : byId(one.path("@id").asText());
            names.addAll(whole.isObject() ? strings(whole.path("name")) : strings(whole));
        }
        return names;
    }

    private JsonNode byId(String id) {
        return objects.stream()
                .filter(object ->
                        object.has("name") && object.path("@id").asText().equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            text(one).ifPresent(strings::add);
        }
        return strings;
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isTextual() && !one.asText().isBlank()
                ? Optional.of(Controls.mended(Parser.unescapeEntities(one.asText(), false))
                        .strip())
                : Optional.empty();
    }
}
