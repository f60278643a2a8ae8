package news.vigie.language.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.vigie.language.Characters;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.language.Word;

/**
 * Names as one label a word: 0 outside; for each type the first word of a name, one between, the last, and a name of
 * one word (the scheme BILOU: Ratinov and Roth, "Design Challenges and Misconceptions in Named Entity Recognition",
 * CoNLL 2009).
 */
final class Labels {
    /** In the order of the bundled models. */
    static final List<NameType> TYPES = List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER);

    static final int COUNT = 1 + 4 * TYPES.size();
    static final int FIRST = 1;
    static final int BETWEEN = 2;
    static final int LAST = 3;
    static final int ALONE = 4;

    /** Characters of a name; what is longer is a list or no text. */
    private static final int LONGEST = 250;

    /** Which labels may stand before each. */
    static final int[][] BEFORE = before();

    private Labels() {}

    static int position(int label) {
        return label == 0 ? 0 : 1 + (label - 1) % 4;
    }

    /** The number of the type in {@link #TYPES}; -1 outside. */
    static int type(int label) {
        return label == 0 ? -1 : (label - 1) / 4;
    }

    static boolean isOpen(int label) {
        int position = position(label);
        return position == FIRST || position == BETWEEN;
    }

    static boolean isStart(int label) {
        int position = position(label);
        return position == 0 || position == FIRST || position == ALONE;
    }

    static boolean mayFollow(int before, int label) {
        return isOpen(before) ? !isStart(label) && type(before) == type(label) : isStart(label);
    }

    private static int[][] before() {
        int[][] before = new int[COUNT][];
        for (int label = 0; label < COUNT; label++) {
            int[] some = new int[COUNT];
            int size = 0;
            for (int last = 0; last < COUNT; last++) {
                if (mayFollow(last, label)) {
                    some[size++] = last;
                }
            }
            before[label] = Arrays.copyOf(some, size);
        }
        return before;
    }

    /** A name that is not made of whole words has no label. */
    static int[] of(List<Word> words, List<Name> names) {
        int[] labels = new int[words.size()];
        int at = 0;
        for (Name name : names) {
            Span span = name.span();
            while (at < words.size() && words.get(at).start() < span.start()) {
                at++;
            }
            int to = at;
            while (to < words.size() && words.get(to).end() <= span.end()) {
                to++;
            }
            boolean whole = at < to
                    && words.get(at).start() == span.start()
                    && words.get(to - 1).end() == span.end();
            if (whole) {
                mark(labels, at, to, 4 * TYPES.indexOf(name.type()));
                at = to;
            }
        }
        return labels;
    }

    private static void mark(int[] labels, int from, int to, int type) {
        for (int at = from; at < to; at++) {
            boolean last = at == to - 1;
            int position = at == from ? last ? ALONE : FIRST : last ? LAST : BETWEEN;
            labels[at] = type + position;
        }
    }

    static List<Name> names(List<Word> words, int[] labels) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < labels.length; at++) {
            int position = position(labels[at]);
            if (position == FIRST || position == ALONE) {
                from = at;
            }
            if (position == LAST || position == ALONE) {
                int last = withoutPossessive(words, from, at);
                Span span = new Span(words.get(from).start(), words.get(last).end());
                if (span.length() <= LONGEST) {
                    names.add(new Name(span, TYPES.get(type(labels[at]))));
                }
            }
        }
        return names;
    }

    /** The last word of a name whose labels reach over the "'s" behind it. */
    private static int withoutPossessive(List<Word> words, int from, int last) {
        boolean possessive = last - 2 >= from
                && "s".equals(words.get(last).form())
                && Characters.isApostrophe(words.get(last - 1).form().charAt(0))
                && words.get(last - 1).start() == words.get(last - 2).end();
        return possessive ? last - 2 : last;
    }
}
