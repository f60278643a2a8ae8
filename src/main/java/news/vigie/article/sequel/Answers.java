package news.vigie.article.sequel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.article.phrase.ResourceLines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where readers' answers stand in one page: they have pages of their own. Many links share what is around them. */
final class Answers {
    /** A star ends those that only begin a name. */
    private static final Set<String> MARKS = Set.copyOf(ResourceLines.of("marks-answers.txt"));

    private static final List<String> BEGINNINGS = MARKS.stream()
            .filter(mark -> mark.endsWith("*"))
            .map(mark -> mark.substring(0, mark.length() - 1))
            .toList();

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final IdentityHashMap<Element, Boolean> elements = new IdentityHashMap<>();
    private final Map<String, Boolean> names = new HashMap<>();

    /** Whether the element stands among them. */
    boolean hold(Element inner) {
        List<Element> way = new ArrayList<>();
        boolean held = false;
        for (@Nullable Element around = inner.parent(); around != null && !held; around = around.parent()) {
            Boolean known = elements.get(around);
            if (known != null) {
                held = known;
                break;
            }
            way.add(around);
            held = isNamed(around.id()) || isNamed(around.className());
        }
        for (Element around : way) {
            elements.put(around, held);
        }
        return held;
    }

    private boolean isNamed(String words) {
        return !words.isEmpty() && names.computeIfAbsent(words, Answers::say);
    }

    private static boolean say(String words) {
        return SPACES.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(Answers::isMark);
    }

    private static boolean isMark(String name) {
        return MARKS.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith);
    }
}
