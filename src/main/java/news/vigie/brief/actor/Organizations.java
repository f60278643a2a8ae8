package news.vigie.brief.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/** Joins the forms of organisations' names: "Organisation des Nations unies", "ONU"; "groupe Norgaz", "Norgaz". */
final class Organizations {
    private static final Set<String> SMALL = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "pour", "sur", "of", "the",
            "and", "for", "in", "on", "to", "&");

    private final String text;
    private final Set<String> heads;
    private final Map<String, Group> byForm = new HashMap<>();
    private final Map<String, Group> byFirst = new HashMap<>();
    private final Map<String, Group> byInitials = new HashMap<>();
    private final Set<List<String>> remembered = new HashSet<>();
    private @Nullable Group before;

    Organizations(String text, Set<String> heads) {
        this.text = text;
        this.heads = heads;
    }

    /** Whose mention this is; the names are to come in the order of the text. */
    Group of(Span span, List<String> words) {
        Group known = known(span, words);
        Group group = known == null ? new Group(NameType.ORGANIZATION, words, span) : known;
        if (remembered.add(words)) {
            remember(group, words);
        }
        before = group;
        return group;
    }

    private @Nullable Group known(Span span, List<String> words) {
        Group same = byForm.get(String.join(" ", words));
        if (same != null) {
            return same;
        }
        if (before != null && isInBracketsAfter(before, span) && isShortFor(words, before.words())) {
            return before;
        }
        Group initials = words.size() == 1 ? byInitials.get(words.getFirst()) : byForm.get(initials(words));
        if (initials != null
                && isAcronym(words.size() == 1 ? span : initials.mentions().getFirst())) {
            return initials;
        }
        return words.size() == 1 ? byFirst.get(words.getFirst()) : byForm.get(core(words));
    }

    private boolean isAcronym(Span span) {
        return span.in(text).chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private boolean isInBracketsAfter(Group group, Span span) {
        int end = group.mentions().getLast().end();
        return end < span.start()
                && text.substring(end, Math.min(span.start(), end + 4)).strip().equals("(");
    }

    private static boolean isShortFor(List<String> words, List<String> full) {
        return words.size() == 1
                && words.getFirst().charAt(0) == full.getFirst().charAt(0);
    }

    private void remember(Group group, List<String> words) {
        byForm.putIfAbsent(String.join(" ", words), group);
        if (words.size() > 1) {
            byFirst.putIfAbsent(words.getFirst(), group);
            byForm.putIfAbsent(core(words), group);
            byInitials.putIfAbsent(initials(words), group);
        }
    }

    /** "onu" of "organisation des nations unies". */
    private static String initials(List<String> words) {
        return words.stream()
                .map(word -> word.substring(word.indexOf('\'') + 1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /** Without the words that say what kind of organisation it is; all words where nothing else is left. */
    private String core(List<String> words) {
        String core = words.stream().filter(word -> !heads.contains(word)).collect(Collectors.joining(" "));
        return core.isEmpty() || SMALL.contains(core) ? String.join(" ", words) : core;
    }
}
