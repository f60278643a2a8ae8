package news.vigie.article.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.article.phrase.Letters;

/** Which of the objects of a page is its article: a page may describe its neighbours as well. */
final class MainArticle {
    private static final String[] TYPES = {"Article", "Posting", "Report", "Review", "Recipe"};
    private static final Pattern AROUND = Pattern.compile("^https?://(?:www\\.)?|/?(?:[?#].*)?$");
    private static final int SHORTEST_PATH = 2;
    /** In letters. */
    private static final int ALIKE = 5;

    private final String address;
    private final String title;

    MainArticle(URI url, String title) {
        this.address = bare(url.toString());
        this.title = Letters.of(title);
    }

    /** The one whose address is the page's, else whose headline is the window's title, else the first. */
    JsonNode of(List<JsonNode> objects) {
        List<JsonNode> articles = objects.stream()
                .filter(object -> JsonValues.isOf(object, TYPES))
                .toList();
        return articles.size() < 2
                ? articles.stream()
                        .filter(object -> !isElsewhere(object))
                        .findFirst()
                        .orElse(MissingNode.getInstance())
                : articles.stream()
                        .reduce((best, next) -> fit(next) > fit(best) ? next : best)
                        .get();
    }

    private int fit(JsonNode object) {
        JsonNode page = object.path("mainEntityOfPage");
        boolean here =
                isHere(object.path("url")) || isHere(object.path("@id")) || isHere(page) || isHere(page.path("@id"));
        String headline = headline(object);
        return (here ? 2 : 0) + (!headline.isEmpty() && title.contains(headline) ? 1 : 0);
    }

    /** Whether it has another address than the page, and another headline as well: it is what the page leads to. */
    private boolean isElsewhere(JsonNode object) {
        JsonNode page = object.path("mainEntityOfPage");
        boolean placed = Stream.of(object.path("url"), page, page.path("@id")).anyMatch(JsonNode::isTextual);
        return placed && !title.isEmpty() && isOther(object);
    }

    private boolean isOther(JsonNode object) {
        String headline = headline(object);
        return !headline.isEmpty() && fit(object) == 0 && !isAlike(headline, title);
    }

    /** Whether its address, its headline or that of the page says that it is what the page shows; or nothing does not. */
    boolean fits(JsonNode object, String shown) {
        String heading = Letters.of(shown);
        return !isOther(object) || heading.contains(headline(object)) || isAlike(headline(object), heading);
    }

    private static String headline(JsonNode object) {
        return Letters.of(JsonValues.text(object.path("headline")).orElse(""));
    }

    /** Titles for search engines share their beginning, as a rule, with what the page shows. */
    private static boolean isAlike(String headline, String title) {
        int common = 0;
        while (common < Math.min(headline.length(), title.length())
                && headline.charAt(common) == title.charAt(common)) {
            common++;
        }
        return common >= ALIKE;
    }

    /** Whether the value is the page's address. */
    boolean isHere(JsonNode given) {
        return given.isTextual()
                && address.length() > SHORTEST_PATH
                && bare(given.asText()).equals(address);
    }

    /** The address without scheme, "www.", query, fragment and the last slash. */
    private static String bare(String address) {
        return AROUND.matcher(address.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
