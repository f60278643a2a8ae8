package news.vigie.article.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of the article (vocabulary: schema.org). */
final class StructuredData {
    private final List<JsonNode> objects;
    private final MainArticle main;
    private final JsonNode article;

    /** @param title as the window shows it */
    StructuredData(List<Element> scripts, URI url, String title) {
        objects = JsonLd.objects(scripts);
        main = new MainArticle(url, title);
        article = main.of(objects);
    }

    Optional<String> headline() {
        return JsonValues.text(article.path("headline")).or(() -> JsonValues.text(article.path("name")));
    }

    /** Whether the page has an object that is its article. */
    boolean isArticle() {
        return headline().isPresent();
    }

    /**
     * The text of the article.
     *
     * @param title of the page: what bears another is a neighbour's
     */
    Optional<String> body(String title) {
        return JsonValues.text(article.path("articleBody"))
                .or(() -> JsonValues.text(article.path("text")))
                .filter(body -> main.fits(article, title));
    }

    Optional<String> published() {
        return JsonValues.text(article.path("datePublished"))
                .or(() -> of("WebPage", "Event", "VideoObject", "Product")
                        .map(page -> page.path("datePublished").asText())
                        .filter(date -> !date.isBlank())
                        .findFirst());
    }

    Optional<String> created() {
        return JsonValues.text(article.path("dateCreated"));
    }

    Optional<String> modified() {
        return JsonValues.text(article.path("dateModified"));
    }

    /** The names of those who wrote it, but for bodies. */
    List<String> authors() {
        List<String> authors = names(article.path("author"), false);
        return authors.isEmpty() ? names(article.path("creator"), false) : authors;
    }

    /** The bodies that are named as authors, and who else may be meant: the only person whom the page describes. */
    List<String> bodies() {
        List<String> bodies = new ArrayList<>(names(article.path("author"), true));
        List<String> people = of("Person")
                .flatMap(person -> JsonValues.strings(person.path("name")).stream())
                .distinct()
                .toList();
        if (people.size() == 1) {
            bodies.addAll(people);
        }
        return bodies;
    }

    Optional<String> publisher() {
        return Stream.concat(
                        names(article.path("publisher"), true).stream(),
                        of("WebSite").flatMap(site -> JsonValues.strings(site.path("name")).stream()))
                .findFirst();
    }

    List<String> images() {
        List<String> images = new ArrayList<>();
        for (JsonNode one : JsonValues.each(article.path("image"))) {
            JsonNode image = whole(one, "url");
            JsonValues.text(image.isObject() ? image.path(image.has("url") ? "url" : "contentUrl") : image)
                    .ifPresent(images::add);
        }
        return images;
    }

    List<String> sections() {
        return JsonValues.strings(article.path("articleSection"));
    }

    List<String> keywords() {
        return JsonValues.strings(article.path("keywords"));
    }

    /** The names of the levels above the page, from the first. */
    List<String> levels() {
        return of("BreadcrumbList")
                .map(list -> Levels.of(list.path("itemListElement"), main::isHere))
                .filter(levels -> !levels.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<String> language() {
        return JsonValues.text(article.path("inLanguage"));
    }

    /** Whether it says that the text is for subscribers only. */
    boolean isLocked() {
        return article.path("isAccessibleForFree").asText("true").equalsIgnoreCase("false");
    }

    private Stream<JsonNode> of(String... types) {
        return objects.stream().filter(object -> JsonValues.isOf(object, types));
    }

    private List<String> names(JsonNode node, boolean bodies) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : JsonValues.each(node)) {
            JsonNode whole = whole(one, "name");
            if (bodies || !JsonValues.isOf(whole, "Organization")) {
                names.addAll(nameOf(whole));
            }
        }
        return names;
    }

    private static List<String> nameOf(JsonNode whole) {
        if (!whole.isObject() || whole.has("name") || !whole.has("familyName")) {
            return JsonValues.strings(whole.isObject() ? whole.path("name") : whole);
        }
        return List.of((whole.path("givenName").asText() + " "
                        + whole.path("familyName").asText())
                .strip());
    }

    /** The object itself, or the one elsewhere in the page that its {@code @id} stands for. */
    private JsonNode whole(JsonNode one, String property) {
        if (one.has(property) || !one.has("@id")) {
            return one;
        }
        String id = one.path("@id").asText();
        return objects.stream()
                .filter(object ->
                        object.has(property) && object.path("@id").asText().equals(id))
                .findFirst()
                .orElse(one);
    }
}
