package news.vigie.article.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.vigie.feed.markup.Controls;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, property, itemprop or http-equiv. */
final class MetaTags {
    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            String written = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
            String content = Controls.mended(written).strip();
            if (!content.isEmpty() && content.length() <= LONGEST) {
                for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                    add(meta.attr(key), content);
                }
            }
        }
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
