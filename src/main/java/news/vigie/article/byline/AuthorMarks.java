package news.vigie.article.byline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.vigie.article.page.PageScan;
import news.vigie.article.phrase.Fragments;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The elements of a page that are marked as the author's, by itemprop, rel, class, or where they lead. */
final class AuthorMarks {
    /** In characters: more is no signature, but what stands around it. */
    private static final int LONGEST = 180;

    private static final int MOST = 60;
    /** So many marked elements may stand between two that are beside each other. */
    private static final int NEAR = 12;

    private static final Fragments CLASSES = Fragments.named("byline-marks.txt");
    private static final Fragments PATHS = Fragments.named("byline-paths.txt");

    private final Setting setting;
    private final Persons persons;
    private final Map<String, Boolean> byClass = new HashMap<>();
    private final Iterator<Element> ahead;
    private final List<Element> marked = new ArrayList<>();

    AuthorMarks(PageScan page, Setting setting, Persons persons) {
        this.ahead = page.landmarks().marked().iterator();
        this.setting = setting;
        this.persons = persons;
    }

    /** The people in the first element that names one; sure marks may name somebody by one word as well. */
    List<String> people() {
        int number = 0;
        for (Element next = marked(0); next != null; next = marked(++number)) {
            List<String> names = Pieces.names(next, LONGEST, persons::isPerson);
            if (names.isEmpty() && isSure(next)) {
                names = ofWord(Pieces.names(next, LONGEST, persons::isWord));
            }
            if (!names.isEmpty()) {
                return withEquals(number, names);
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
        Element last = Objects.requireNonNull(marked(first));
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(ofLine(last, names));
        int from = first;
        for (int number = first + 1; number <= from + NEAR; number++) {
            Element next = marked(number);
            if (next == null) {
                break;
            }
            if (isNext(last, next)) {
                all.addAll(Pieces.names(next, LONGEST, persons::isPerson));
                last = next;
                from = number;
            }
        }
        return List.copyOf(all);
    }

    /** "By Ann Marsh and Tom Reed", where one of them has a page and the other has none. */
    private List<String> ofLine(Element mark, List<String> names) {
        Element line = mark.parent();
        if (line == null
                || !(mark.nextSibling() instanceof TextNode after)
                || !Names.goesOn(after.text().strip())) {
            return List.of();
        }
        List<String> all = Pieces.names(line, LONGEST, persons::isPerson);
        return all.containsAll(names) ? all : List.of();
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

    /** The marked element of this number, looked for no further than there; null where there are fewer. */
    private @Nullable Element marked(int number) {
        while (marked.size() <= number && marked.size() < MOST && ahead.hasNext()) {
            Element next = ahead.next();
            if (isMarked(next) && !setting.isOutside(next)) {
                marked.add(next);
            }
        }
        return number < marked.size() ? marked.get(number) : null;
    }

    private List<Element> marked() {
        marked(MOST);
        return marked;
    }

    private boolean isMarked(Element element) {
        String classes = element.attributes().get("class");
        return (!classes.isEmpty() && byClass.computeIfAbsent(classes, CLASSES::areIn)) || isSure(element);
    }

    private static boolean isSure(Element element) {
        Attributes attributes = element.attributes();
        return (element.normalName().equals("a")
                        && (attributes.get("rel").equals("author") || isAuthorsPage(attributes.get("href"))))
                || attributes.get("itemprop").equals("author");
    }

    /** The page of an author, not the list of all of them. */
    private static boolean isAuthorsPage(String href) {
        return href.indexOf('/') >= 0 && PATHS.areIn(href.endsWith("/") ? href.substring(0, href.length() - 1) : href);
    }
}
