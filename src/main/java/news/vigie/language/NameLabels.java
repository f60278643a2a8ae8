package news.vigie.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Names as one label a word: 0 outside, 1 + 2 × type the first word of a name, 2 + 2 × type a later one.
 */
final class NameLabels {
    static final int COUNT = 1 + 2 * NameType.values().length;

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
                int first = 1 + 2 * names.get(next).type().ordinal();
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

    static List<Name> names(List<Word> words, int[] labels) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < labels.length) {
            int to = at + 1;
            while (to < labels.length && labels[at] > 0 && labels[to] == labels[at] + 1) {
                to++;
            }
            if (labels[at] > 0) {
                NameType type = NameType.values()[(labels[at] - 1) / 2];
                names.add(new Name(
                        new Span(words.get(at).start(), words.get(to - 1).end()), type));
            }
            at = to;
        }
        return names;
    }
}
