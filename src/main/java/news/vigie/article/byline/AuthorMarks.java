package news.vigie.article.byline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import news.vigie.article.page.PageScan;
import news.vigie.article.page.ResourceLines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that are marked as the author's, by itemprop, rel, class, or where they lead. */
final class AuthorMarks {
    /** In characters: more is no signature, but what stands around it. */
    private static final int LONGEST = 180;

    private static final int MOST = 60;

    private static final List<String> CLASSES = ResourceLines.of("byline-marks.txt");
    private static final List<String> PATHS = ResourceLines.of("byline-paths.txt");

    private final PageScan page;
    private final Setting setting;
    private final Map<String, Boolean> byClass = new HashMap<>();
    private @Nullable List<Element> marked;

    AuthorMarks(PageScan page, Setting setting) {
        this.page = page;
        this.setting = setting;
    }

    /** The names in the first element that holds one, and in its equals beside it. */
    List<String> names(Predicate<String> wanted) {
        for (Element element : marked()) {
            List<String> names = Pieces.names(element, LONGEST, wanted);
            if (!names.isEmpty()) {
                return withEquals(element, names, wanted);
            }
        }
        return List.of();
    }

    private List<String> withEquals(Element first, List<String> names, Predicate<String> wanted) {
        List<String> all = new ArrayList<>(names);
        for (Element other : marked()) {
            if (isEqual(first, other)) {
                Pieces.names(other, LONGEST, wanted).stream()
                        .filter(name -> !all.contains(name))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** One of several links or list items that each name one author. */
    private static boolean isEqual(Element first, Element other) {
        Element parent = first.parent();
        Element otherParent = other.parent();
        return other != first
                && parent != null
                && otherParent != null
                && first.normalName().equals(other.normalName())
                && first.className().equals(other.className())
                && (parent == otherParent
                        || (parent.parent() == otherParent.parent()
                                && parent.normalName().equals(otherParent.normalName())
                                && parent.className().equals(otherParent.className())));
    }

    private List<Element> marked() {
        if (marked == null) {
            marked = page.landmarks().marked().stream()
                    .filter(this::isMarked)
                    .filter(element -> !setting.isOutside(element))
                    .limit(MOST)
                    .toList();
        }
        return marked;
    }

    private boolean isMarked(Element element) {
        String classes = element.className();
        return element.attr("itemprop").equals("author")
                || element.attr("rel").equals("author")
                || (!classes.isEmpty() && byClass.computeIfAbsent(classes, AuthorMarks::isMarked))
                || (element.normalName().equals("a") && isAuthorsPage(element.attr("href")));
    }

    private static boolean isMarked(String classes) {
        String small = classes.toLowerCase(Locale.ROOT);
        return CLASSES.stream().anyMatch(small::contains);
    }

    private static boolean isAuthorsPage(String href) {
        return PATHS.stream().anyMatch(href::contains);
    }
}
