package news.vigie.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the tagger sees of each word: its letters, its neighbours, what the gazetteer and the word lists know of it, and
 * how it is written elsewhere in the text. Each feature is a number below {@link #BUCKETS}, a hash of itself.
 */
final class NameFeatures {
    static final int BUCKETS = 1 << 18;

    private static final int LONGEST_KNOWN = 5;

    private final List<Word> words;
    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final List<Set<String>> lists;
    private final Set<String> seenSmall = new HashSet<>();
    private final Set<String> seenCapital = new HashSet<>();
    private final int[] known;
    private int[] found = new int[64];
    private int size;

    NameFeatures(List<Word> words, Language language) {
        this.words = words;
        WordLists folder = WordLists.of(language);
        lists = List.of(
                        "roles",
                        "organization-heads",
                        "place-heads",
                        "stop-words",
                        "titles-before-names",
                        "speech-verbs",
                        "calendar")
                .stream()
                .map(folder::words)
                .toList();
        known = new int[words.size()];
        for (int at = 0; at < words.size(); at++) {
            noteCase(at);
            noteKnown(at, folder.words("organizations"), folder.words("places"));
        }
    }

    private void noteCase(int at) {
        Word word = words.get(at);
        if (!word.isCapital()) {
            seenSmall.add(word.form());
        } else if (!startsSentence(at)) {
            seenCapital.add(word.form());
        }
    }

    /**
     * The longest name from this word on that a list has marks its words: 1 and 2 its first and other words, by kind.
     */
    private void noteKnown(int at, Set<String> organizations, Set<String> places) {
        if (!words.get(at).isCapital() && !organizations.contains(words.get(at).small())) {
            return;
        }
        StringBuilder form = new StringBuilder();
        int kind = 0;
        int length = 0;
        for (int to = at; to < Math.min(words.size(), at + LONGEST_KNOWN); to++) {
            boolean joined =
                    to > at && words.get(to).start() > words.get(to - 1).end();
            form.append(joined ? " " : "").append(words.get(to).small().replace('’', '\''));
            String name = form.toString();
            int found = organizations.contains(name) ? 64 : places.contains(name) ? 32 : gazetteer.of(name);
            if (found != 0) {
                kind = found;
                length = to - at + 1;
            }
        }
        for (int to = at; to < at + length; to++) {
            if (known[to] == 0 || length > 1) {
                known[to] = kind * 4 + (to == at ? 1 : 2) + (length > 1 ? 1000 : 0);
            }
        }
    }

    private boolean startsSentence(int at) {
        return at == 0 || ".!?…:\"«“".contains(words.get(at - 1).form());
    }

    /** The features of the word with this number. */
    int[] at(int index) {
        size = 0;
        Word word = words.get(index);
        String form = word.form();
        String small = word.small();
        add(1, form);
        add(2, small);
        add(3, shape(form));
        for (int length = 1; length <= Math.min(5, small.length()); length++) {
            add(3 + length, small.substring(0, length));
            add(8 + length, small.substring(small.length() - length));
        }
        add(14, small(index - 1));
        add(15, small(index + 1));
        add(16, small(index - 2));
        add(17, small(index + 2));
        add(18, small(index - 1) + ' ' + small);
        add(19, small + ' ' + small(index + 1));
        add(20, small(index - 2) + ' ' + small(index - 1));
        add(38, small(index + 1) + ' ' + small(index + 2));
        String before = index == 0 ? "" : shape(words.get(index - 1).form());
        String after =
                index + 1 == words.size() ? "" : shape(words.get(index + 1).form());
        add(21, before + '|' + shape(form));
        add(22, shape(form) + '|' + after);
        add(23, before + '|' + shape(form) + '|' + after);
        addKnowledge(index, small);
        addText(index, word, small);
        return Arrays.copyOf(found, size);
    }

    private void addKnowledge(int index, String small) {
        for (int place = -1; place <= 1; place++) {
            int at = index + place;
            if (at < 0 || at >= words.size()) {
                continue;
            }
            boolean capital = words.get(at).isCapital();
            add(25 + place, capital ? gazetteer.of(words.get(at).small()) + "" : "-");
            add(28 + place, known[at] + "");
            add(31 + place, listsOf(words.get(at)));
        }
        add(33, listsOf(words.get(index)) + known[index] + ' ' + small(index - 1));
        add(34, small.length() + "");
    }

    private void addText(int index, Word word, String small) {
        boolean start = startsSentence(index);
        boolean elsewhere = seenCapital.contains(word.form());
        boolean usual = seenSmall.contains(small);
        add(35, start + "" + elsewhere + usual + word.isCapital() + word.isAcronym());
        add(36, start + shape(word.form()));
        add(37, start + "" + elsewhere + usual + known[index]);
    }

    private String listsOf(Word word) {
        StringBuilder in = new StringBuilder();
        for (Set<String> list : lists) {
            in.append(list.contains(word.small()) || list.contains(word.form()) ? '1' : '0');
        }
        return in.toString();
    }

    private String small(int index) {
        return index < 0 ? "<" : index >= words.size() ? ">" : words.get(index).small();
    }

    /** "Jean-Luc" is Aa-Aa, "U.S." A.A., "2026" 0: runs of one kind are one letter. */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        for (int i = 0; i < form.length() && shape.length() < 8; i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
            if (kind != last || (kind == 'A' && i < 3)) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }

    /** One feature, however the mark is printed. */
    private static char plain(char c) {
        return switch (c) {
            case '“', '”' -> '"';
            case '’', '‘' -> '\'';
            default -> c;
        };
    }

    private void add(int template, String value) {
        int hash = 0x811c9dc5 ^ template * 0x9E3779B1;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ plain(value.charAt(i))) * 0x01000193;
        }
        hash ^= hash >>> 15;
        found[size++] = ((hash * 0x2c1b3c6d) >>> 7) & (BUCKETS - 1);
    }

    /** The features of these words, by number. */
    List<int[]> of(Span numbers) {
        return IntStream.range(numbers.start(), numbers.end())
                .mapToObj(this::at)
                .toList();
    }
}
