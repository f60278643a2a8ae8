package news.vigie.brief.actor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Reading;
import news.vigie.language.Language;
import news.vigie.language.RoleNames;
import news.vigie.language.Span;
import news.vigie.language.Word;
import news.vigie.language.WordLists;
import news.vigie.language.Words;
import org.jspecify.annotations.Nullable;

/** The words of an article, found by their place, and the word lists of its language. */
public final class Wording {
    private final String text;
    private final List<Word> words;
    private final Language language;
    private final @Nullable String[] small;
    private final BitSet capitals = new BitSet();
    private final BitSet marks = new BitSet();
    private final BitSet lineStarts = new BitSet();
    /** For each offset of the text the number of the first word that starts there or after it. */
    private final int[] numbers;

    private final Set<String> uses = new HashSet<>();

    private Wording(String text, List<Word> words, Language language) {
        this.text = text;
        this.language = language;
        this.words = words;
        small = new String[words.size()];
        numbers = new int[text.length() + 1];
        int unnumbered = 0;
        int end = 0;
        for (int index = 0; index < small.length; index++) {
            Word word = words.get(index);
            Arrays.fill(numbers, unnumbered, word.start() + 1, index);
            capitals.set(index, word.isCapital());
            marks.set(index, word.isMark());
            lineStarts.set(index, hasLineEnd(text, end, word.start()));
            unnumbered = word.start() + 1;
            end = word.end();
        }
        Arrays.fill(numbers, unnumbered, numbers.length, small.length);
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** That of the reading, made once. */
    public static Wording of(Reading reading) {
        return reading.once(Wording.class, Wording::read);
    }

    private static Wording read(Reading reading) {
        String text = reading.article().text();
        Language language = reading.article().language();
        if (language.equals(Language.FRENCH) || language.equals(Language.ENGLISH)) {
            return new Wording(text, reading.words(), language);
        }
        // A language without lists of its own is read as English is: by capitals and marks.
        return new Wording(text, Words.of(text, Language.ENGLISH), Language.ENGLISH);
    }

    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    /** The language that the text is read by. */
    public Language language() {
        return language;
    }

    public WordLists lists() {
        return WordLists.of(language);
    }

    public boolean english() {
        return language.equals(Language.ENGLISH);
    }

    /** The number of the first word that starts at the offset or after it. */
    public int at(int offset) {
        return numbers[offset];
    }

    /** The word in small letters, "" outside the text. */
    public String small(int index) {
        if (index < 0 || index >= small.length) {
            return "";
        }
        String known = small[index];
        if (known == null) {
            known = words.get(index).small().replace('’', '\'');
            small[index] = known;
        }
        return known;
    }

    public boolean is(int index, Set<String> wanted) {
        return wanted.contains(small(index));
    }

    /** Whether the word begins with a capital; no word stands outside the text. */
    public boolean isCapital(int index) {
        return index >= 0 && capitals.get(index);
    }

    /** Whether this is a mark, as everything outside the text is. */
    public boolean isMark(int index) {
        return index < 0 || index >= small.length || marks.get(index);
    }

    public Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** What a role says: as it stands, but for the capital that a sentence gave to its first word. */
    public String said(Span role) {
        String form = role.in(text);
        int first = at(role.start());
        boolean phrase = at(role.end()) == first + 1 || !isCapital(first + 1);
        boolean opens = first == 0 || startsLine(first) || ".!?…".contains(small(first - 1));
        boolean common = opens && phrase && !words.get(first).isAcronym() && isCommon(first);
        return common ? Character.toLowerCase(form.charAt(0)) + form.substring(1) : form;
    }

    /** A role or what goes before one, "Monitoring firm", or a word with a small letter elsewhere: not "Microsoft". */
    private boolean isCommon(int index) {
        if (uses.isEmpty()) {
            words.forEach(each -> uses.add(each.form()));
        }
        String word = small(index);
        return uses.contains(word)
                || lists().words("determiners").contains(word)
                || lists().words("organization-heads").contains(small(index + 1))
                || lists().words("role-attributes").contains(word)
                || !RoleNames.of(language).startingWith(word).isEmpty();
    }

    /** Whether a line ends between the word and the one before it. */
    public boolean startsLine(int index) {
        return index <= 0 || index >= small.length || lineStarts.get(index);
    }
}
