package news.vigie.article.byline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.article.page.Fragments;
import news.vigie.article.page.PageScan;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that are marked as the author's, by itemprop, rel, class, or where they lead. */
final class AuthorMarks {
    /** In characters: more is no signature, but what stands around it. */
    private static final int LONGEST = 180;

    private static final int MOST = 60;

    private static final Fragments CLASSES = Fragments.named("byline-marks.txt");
    private static final Fragments PATHS = Fragments.named("byline-paths.txt");

    private final PageScan page;
    private final Setting setting;
    private final Persons persons;
    private final Map<String, Boolean> byClass = new HashMap<>();
    private @Nullable List<Element> marked;

    AuthorMarks(PageScan page, Setting setting, Persons persons) {
        this.page = page;
        this.setting = setting;
        this.persons = persons;
    }

    /** The people in the first element that names one; sure marks may name somebody by one word as well. */
    List<String> people() {
        for (int i = 0; i < marked().size(); i++) {
            List<String> names = Pieces.names(marked().get(i), LONGEST, persons::isPerson);
            if (names.isEmpty() && isSure(marked().get(i))) {
                names = ofWord(Pieces.names(marked().get(i), LONGEST, persons::isWord));
            }
            if (!names.isEmpty()) {
                return withEquals(i, names);
            }
        }
        return List.of();
    }

    /** Where somebody is known by the first name here, another mark may give the whole. */
    private List<String> ofWord(List<String> words) {
        if (words.size() != 1) {
            return words;
        }
        String word = words.get(0) + " ";
        return marked().stream()
                .map(element -> Pieces.names(element, LONGEST, persons::isPerson))
                .filter(names -> names.size() == 1 && names.get(0).startsWith(word))
                .findFirst()
                .orElse(words);
    }

    /** Whomever the first element names that names somebody. */
    List<String> anybody() {
        return marked().stream()
                .map(element -> Pieces.names(element, LONGEST, persons::isShown))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Several links or list items beside each other may each name one author. */
    private List<String> withEquals(int first, List<String> names) {
        Set<String> all = new LinkedHashSet<>(names);
        Element last = marked().get(first);
        for (Element next : marked().subList(first + 1, marked().size())) {
            if (isNext(last, next)) {
                all.addAll(Pieces.names(next, LONGEST, persons::isPerson));
                last = next;
            }
        }
        return List.copyOf(all);
    }

    private static boolean isNext(Element last, Element next) {
        Element parent = last.parent();
        Element nextParent = next.parent();
        return parent != null
                && nextParent != null
                && isAlike(last, next)
                && (isBeside(last, next) || (isAlike(parent, nextParent) && isBeside(parent, nextParent)));
    }

    private static boolean isAlike(Element one, Element other) {
        return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
    }

    private static boolean isBeside(Element last, Element next) {
        Element between = last.nextElementSibling();
        return next.equals(between) || (between != null && next.equals(between.nextElementSibling()));
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
        String classes = element.attributes().get("class");
        return (!classes.isEmpty() && byClass.computeIfAbsent(classes, CLASSES::areIn)) || isSure(element);
    }

    private static boolean isSure(Element element) {
        Attributes attributes = element.attributes();
        return (element.normalName().equals("a")
                        && (attributes.get("rel").equals("author") || PATHS.areIn(attributes.get("href"))))
                || attributes.get("itemprop").equals("author");
    }
}
