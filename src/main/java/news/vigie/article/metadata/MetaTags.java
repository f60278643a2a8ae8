package news.vigie.article.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.vigie.feed.markup.Controls;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, property, itemprop or http-equiv. */
final class MetaTags {
    private static final int LONGEST = 2_000;
    private static final List<String> KEYS = List.of("property", "name", "http-equiv");

    /** The name of the article's publisher by microdata: a plain "publisher" may be a company. */
    static final String PUBLISHER = "publisher.name";

    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            Attributes attributes = meta.attributes();
            String content = Controls.mended(attributes.get(attributes.hasKey("content") ? "content" : "value"))
                    .strip();
            if (!content.isEmpty() && content.length() <= LONGEST) {
                for (String key : KEYS) {
                    add(attributes.get(key), content);
                }
                addItem(meta, attributes.get("itemprop"), content);
            }
        }
    }

    /** A property of the article, or the name of its author; of a citation, a comment, a product there are some as well. */
    private void addItem(Element meta, String property, String content) {
        if (property.isEmpty()) {
            return;
        }
        Element scope = meta.parent() == null ? null : meta.parent().closest("[itemscope]");
        if (scope == null || isPage(scope.attr("itemtype"))) {
            add(property, content);
        } else if (property.equals("name") && scope.attr("itemprop").equals("author")) {
            add("author", content);
        } else if (property.equals("name") && scope.attr("itemprop").equals("publisher")) {
            add(PUBLISHER, content);
        } else if (property.equals("url") && scope.attr("itemprop").equals("image")) {
            add("image", content);
        }
    }

    private static boolean isPage(String type) {
        return !type.endsWith("ScholarlyArticle")
                && (type.endsWith("Article")
                        || type.endsWith("Posting")
                        || type.endsWith("Page")
                        || type.endsWith("Review")
                        || type.endsWith("Recipe")
                        || type.endsWith("CreativeWork"));
    }

    private void add(String key, String content) {
        if (!key.isEmpty()) {
            values.computeIfAbsent(key.toLowerCase(Locale.ROOT), unused -> new ArrayList<>())
                    .add(content);
        }
    }

    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The first value of the first of these names that has one. */
    Optional<String> first(String... keys) {
        for (String key : keys) {
            List<String> found = all(key);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }
}
