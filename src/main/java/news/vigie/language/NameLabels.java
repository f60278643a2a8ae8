package news.vigie.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names as one label a word: 0 outside, 1 + 2 × type the first word of a name, 2 + 2 × type a later one.
 */
final class NameLabels {
    /** In the order of the bundled models. */
    private static final List<NameType> TYPES =
            List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER);

    static final int COUNT = 1 + 2 * TYPES.size();

    private static final Set<String> ARTICLES = Set.of("Le", "La", "Les", "L'", "L’", "The");

    private NameLabels() {}

    /** Whether the second label may follow the first. */
    static boolean mayFollow(int before, int label) {
        boolean inside = label > 0 && label % 2 == 0;
        return !inside || before == label || before == label - 1;
    }

    /** A name that is not made of whole words has no label. */
    static int[] of(List<Word> words, List<Name> names) {
        int[] labels = new int[words.size()];
        int next = 0;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            while (next < names.size() && names.get(next).span().end() <= word.start()) {
                next++;
            }
            if (next < names.size() && names.get(next).span().contains(word.span())) {
                int first = 1 + 2 * TYPES.indexOf(names.get(next).type());
                labels[at] = word.start() == names.get(next).span().start() ? first : first + 1;
            }
        }
        return repaired(labels);
    }

    private static int[] repaired(int[] labels) {
        for (int at = 0; at < labels.length; at++) {
            if (!mayFollow(at == 0 ? 0 : labels[at - 1], labels[at])) {
                labels[at]--;
            }
        }
        return labels;
    }

    /** The stretches of words that no name reaches beyond, by number: sentences, roughly. */
    static List<Span> sequences(List<Word> words) {
        List<Span> sequences = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= words.size(); to++) {
            if (to == words.size() || ".!?…".contains(words.get(to - 1).form())) {
                sequences.add(new Span(from, to));
                from = to;
            }
        }
        return sequences;
    }

    /** No mark begins a name, nor does the article of a noun: "Le port de Brest" is "port de Brest". */
    private static int withoutLead(List<Word> words, int from, int to) {
        int first = from;
        while (first < to && words.get(first).isMark()) {
            first++;
        }
        boolean article = first + 1 < to
                && ARTICLES.contains(words.get(first).form())
                && !words.get(first + 1).isCapital();
        return article ? first + 1 : first;
    }

    static List<Name> names(List<Word> words, int[] labels) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < labels.length) {
            int to = at + 1;
            while (to < labels.length && labels[at] > 0 && labels[to] == labels[at] + 1) {
                to++;
            }
            int first = withoutLead(words, at, to);
            if (labels[at] > 0 && first < to) {
                NameType type = TYPES.get((labels[at] - 1) / 2);
                names.add(new Name(
                        new Span(words.get(first).start(), words.get(to - 1).end()), type));
            }
            at = to;
        }
        return names;
    }
}
