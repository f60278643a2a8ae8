package news.vigie.article.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.vigie.article.page.Box;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the marks of the elements of one page; most of them bear the same few classes, so the answers are kept. */
final class Marks {
    private static final MarkWords WORDS = new MarkWords()
            .with("marks-inside.txt", Mark.Kind.INSIDE)
            .with("marks-answers.txt", Mark.Kind.ANSWERS)
            .with("marks-outside.txt", Mark.Kind.OUTSIDE);

    private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");
    /** "has-sidebar", "no-comments": said of what is elsewhere. */
    private static final Set<String> NEGATIONS =
            Set.of("has", "no", "with", "without", "hide", "show", "is", "not", "js");

    /** What somebody said elsewhere, shown in the article, is of the article. */
    private static final Set<String> EMBEDDED = Set.of("embed", "tweet");

    private static final Set<String> ROLES_OUTSIDE = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "menu",
            "menubar",
            "dialog",
            "alertdialog",
            "toolbar",
            "tablist");

    private final Map<String, Mark> byNames = new HashMap<>();
    private @Nullable Mark[] known = new Mark[256];

    Mark of(Box box) {
        if (box.number() >= known.length) {
            known = Arrays.copyOf(known, 2 * box.number());
        }
        Mark mark = known[box.number()];
        if (mark == null) {
            mark = read(box.element());
            known[box.number()] = mark;
        }
        return mark;
    }

    private Mark read(Element element) {
        String tag = element.normalName();
        Mark byTag = tag.equals("figure") && element.selectFirst("table, blockquote, pre, li") == null
                ? new Mark(Mark.Kind.NEVER, tag)
                : byTag(tag);
        if (!byTag.is(Mark.Kind.NONE) || ROOTS.contains(tag) || element.attributesSize() == 0) {
            return byTag;
        }
        if (isBody(element)) {
            return new Mark(Mark.Kind.INSIDE, "articleBody");
        }
        Attributes attributes = element.attributes();
        String role = attributes.get("role");
        if (ROLES_OUTSIDE.contains(role)) {
            return new Mark(Mark.Kind.OUTSIDE, "role " + role);
        }
        String names = attributes.get("class") + " " + attributes.get("id") + " " + attributes.get("data-component");
        return names.length() < 4 || names.length() > 400 ? Mark.NONE : byNames.computeIfAbsent(names, Marks::byNames);
    }

    private static Mark byTag(String tag) {
        return switch (tag) {
            case "nav", "menu", "figcaption" -> new Mark(Mark.Kind.NEVER, tag);
            case "footer", "aside", "form", "address", "label" -> new Mark(Mark.Kind.OUTSIDE, tag);
            default -> Mark.NONE;
        };
    }

    private static boolean isBody(Element element) {
        String prop = element.attributes().get("itemprop");
        return prop.equals("articleBody")
                || prop.equals("reviewBody")
                || element.attributes().get("property").equals("articleBody");
    }

    private static Mark byNames(String names) {
        List<String> words = words(names);
        return Collections.disjoint(words, EMBEDDED) ? WORDS.of(words) : Mark.NONE;
    }

    /** "relatedLinks has-ad post_12" gives related, links, post. */
    static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        boolean negated = false;
        int start = -1;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            if (start >= 0 && (!letter || (Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))))) {
                String word = names.substring(start, i).toLowerCase(Locale.ROOT);
                if (!negated) {
                    words.add(word);
                }
                negated = NEGATIONS.contains(word) || (negated && c == '-');
                start = -1;
            }
            negated &= c != ' ';
            start = letter && start < 0 ? i : start;
        }
        return words;
    }
}
