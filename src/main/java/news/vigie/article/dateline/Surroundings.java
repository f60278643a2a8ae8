package news.vigie.article.dateline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what of a page is not its article: what stands apart from the headline and is marked as something else. */
final class Surroundings {
    private static final Set<String> APART = Set.of("nav", "footer", "aside", "figure", "form", "select", "blockquote");

    /** Where everything is of the article. */
    static final Surroundings NONE = new Surroundings();

    /** Whatever is around the headline is around the article. */
    private final Set<Element> around = new HashSet<>();

    private final boolean open;
    private final Map<String, Boolean> answers = new HashMap<>();

    private Surroundings() {
        open = true;
    }

    Surroundings(@Nullable Element headline) {
        open = false;
        for (Element up = headline; up != null; up = up.parent()) {
            around.add(up);
        }
    }

    boolean isOutside(Element element) {
        for (Element up = element; !open && up != null && !around.contains(up); up = up.parent()) {
            if (APART.contains(up.normalName()) || isMarked(up)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMarked(Element element) {
        if (element.attributesSize() == 0 || element.normalName().equals("body")) {
            return false;
        }
        return isMark(element.attributes().get("class"))
                || isMark(element.attributes().get("id"));
    }

    private boolean isMark(String mark) {
        return !mark.isEmpty() && answers.computeIfAbsent(mark, Words.OUTSIDE::beginIn);
    }
}
