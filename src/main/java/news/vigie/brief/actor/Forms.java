package news.vigie.brief.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions that name the same; of several candidates the one named last. Each mention costs the same, however
 * many there are.
 */
final class Forms {
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "the");

    private final String text;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byForm = new HashMap<>();
    private final Map<String, Group> byLast = new HashMap<>();
    private final Map<String, Group> byFirst = new HashMap<>();

    Forms(String text) {
        this.text = text;
    }

    /** The mentions of one figure. */
    static final class Group {
        final NameType type;
        final List<Span> mentions = new ArrayList<>();
        private Span fullest;
        private int words;

        private Group(NameType type, Span fullest, int words) {
            this.type = type;
            this.fullest = fullest;
            this.words = words;
        }

        Span fullest() {
            return fullest;
        }
    }

    List<Group> groups() {
        return groups;
    }

    void add(Name name) {
        List<String> words = words(name.span().in(text));
        if (words.isEmpty()) {
            return;
        }
        Group group = known(name, words);
        if (group == null) {
            group = new Group(name.type(), name.span(), words.size());
            groups.add(group);
        } else if (words.size() > group.words) {
            group.fullest = name.span();
            group.words = words.size();
        }
        group.mentions.add(name.span());
        remember(group, words);
    }

    private @Nullable Group known(Name name, List<String> words) {
        Group same = byForm.get(key(name.type(), String.join(" ", words)));
        if (same != null || name.type() == NameType.PLACE) {
            return same;
        }
        return name.type() == NameType.PERSON ? person(words) : organization(name, words);
    }

    private @Nullable Group person(List<String> words) {
        String first = words.getFirst();
        Group byLastName = byLast.get(key(NameType.PERSON, words.getLast()));
        if (words.size() == 1) {
            return byLastName != null ? byLastName : byFirst.get(key(NameType.PERSON, first));
        }
        if (byLastName == null) {
            // "Le Pen" after "Marine Le Pen": known by its first word as a later part of the name.
            return null;
        }
        List<String> others = words(byLastName.fullest.in(text));
        boolean shorter = others.size() < words.size()
                && words.subList(words.size() - others.size(), words.size()).equals(others);
        boolean longer = others.size() > words.size()
                && others.subList(others.size() - words.size(), others.size()).equals(words);
        boolean middleLeftOut = others.size() > 1 && others.getFirst().equals(first);
        return shorter || longer || middleLeftOut ? byLastName : null;
    }

    private @Nullable Group organization(Name name, List<String> words) {
        Group before = groups.isEmpty() ? null : groups.getLast();
        if (before != null && before.type == NameType.ORGANIZATION && isInBracketsAfter(before, name.span())) {
            return isShortFor(words, before) ? before : null;
        }
        return words.size() == 1 ? byFirst.get(key(NameType.ORGANIZATION, words.getFirst())) : null;
    }

    private boolean isInBracketsAfter(Group group, Span span) {
        int end = group.mentions.getLast().end();
        return end < span.start() && text.substring(end, span.start()).strip().equals("(");
    }

    private boolean isShortFor(List<String> words, Group group) {
        String acronym = words.getFirst();
        return words.size() == 1
                && !acronym.isEmpty()
                && words(group.fullest.in(text)).getFirst().charAt(0) == acronym.charAt(0);
    }

    private void remember(Group group, List<String> words) {
        byForm.put(key(group.type, String.join(" ", words)), group);
        if (group.type == NameType.PERSON) {
            byLast.put(key(group.type, words.getLast()), group);
        }
        if (words.size() > 1 && group.type != NameType.PLACE) {
            byFirst.put(key(group.type, words.getFirst()), group);
        }
    }

    private static String key(NameType type, String form) {
        return type + ":" + form;
    }

    private static List<String> words(String form) {
        List<String> words = new ArrayList<>(List.of(form.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("'s$|^l'", "")
                .strip()
                .split("[\\s\\u00A0\\u202F]+")));
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return words;
    }
}
