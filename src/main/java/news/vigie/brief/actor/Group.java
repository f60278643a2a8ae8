package news.vigie.brief.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** The mentions of one person, organisation or place, as far as they are joined. */
final class Group {
    final NameType type;
    private final List<String> words;
    private final Span introduction;
    private final List<Span> mentions = new ArrayList<>();
    private final Map<List<String>, Use> uses = new LinkedHashMap<>();

    /** How often a form is used, and where first. */
    private static final class Use {
        final Span first;
        int times;

        Use(Span first) {
            this.first = first;
        }
    }

    /** {@code words}: the words by which it is known, as {@link Form} gives them. */
    Group(NameType type, List<String> words, Span introduction) {
        this.type = type;
        this.words = words;
        this.introduction = introduction;
    }

    void add(Span mention, List<String> form) {
        mentions.add(mention);
        uses.computeIfAbsent(form, key -> new Use(mention)).times++;
    }

    /** In the order of the text. */
    List<Span> mentions() {
        return mentions;
    }

    List<String> words() {
        return words;
    }

    /** Where the form stands by which it was introduced. */
    Span introduction() {
        return introduction;
    }

    /**
     * The form to call it by: of an organisation the longest; of a person the full name that is used most, since a
     * headline's longest may be one with its verb ("Ann Lee Blasts").
     */
    Span fullest() {
        boolean person = type == NameType.PERSON;
        Comparator<Map.Entry<List<String>, Use>> byLength = Comparator.comparingInt(
                use -> person ? Math.min(2, use.getKey().size()) : use.getKey().size());
        return uses.entrySet().stream()
                .max(byLength.thenComparingInt(use -> person ? use.getValue().times : 0)
                        .thenComparingInt(use -> person ? -use.getKey().size() : 0)
                        .thenComparingInt(use -> -use.getValue().first.start()))
                .map(use -> use.getValue().first)
                .orElse(introduction);
    }
}
