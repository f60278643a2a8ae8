package news.vigie.language.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.vigie.language.Word;
import news.vigie.language.WordLists;

/**
 * Who wrote a text and which agencies it came from, where its last words say so: "jg/kl (AFP, dpa)", "Author: Ann Lee
 * Editor: Tom Hart". They are not what the text is about.
 */
final class Credits {
    private static final String FOLDER = "/news/vigie/language/";
    private static final Set<String> AGENCIES = Set.copyOf(WordLists.lines(FOLDER + "news-agencies.txt"));
    private static final Set<String> HEADS = Set.copyOf(WordLists.lines(FOLDER + "credit-heads.txt"));

    /** Words of the longest name after a head. */
    private static final int LONGEST = 12;

    private static final int LONGEST_BRACKET = 40;

    private final List<Word> words;

    private Credits(List<Word> words) {
        this.words = words;
    }

    /** The number of the first word of the credits; that of all words where there are none. */
    static int start(List<Word> words) {
        Credits credits = new Credits(words);
        int start = words.size();
        int next = credits.before(start);
        while (next < start) {
            start = next;
            next = credits.before(start);
        }
        return start;
    }

    private int before(int end) {
        int bracket = bracket(end);
        if (bracket < end) {
            return bracket;
        }
        int head = head(end);
        return head < end || end == words.size() ? head : initials(end);
    }

    /** "(AFP, Reuters)", "(Reporting by Ann Lee; Editing by Tom Hart)", but for the words' own text no other bracket. */
    private int bracket(int end) {
        if (end == 0 || !is(end - 1, ")")) {
            return end;
        }
        Set<String> inside = new HashSet<>();
        int at = end - 2;
        while (at >= 0 && end - at < LONGEST_BRACKET && !is(at, "(")) {
            if (!words.get(at).isMark()) {
                inside.add(small(at));
            }
            at--;
        }
        if (at >= 0 && is(at, "(") && isHead(at + 1)) {
            return at;
        }
        boolean signed = end < words.size() && inside.stream().allMatch(Credits::isInitials);
        boolean agencies = inside.stream().anyMatch(AGENCIES::contains)
                && inside.stream()
                        .allMatch(word -> AGENCIES.contains(word) || isInitials(word) || HEADS.contains(word));
        return at >= 0 && is(at, "(") && (agencies || signed) ? at : end;
    }

    /** "Author: Ann Lee", "Editor Tom Hart": a head, and names up to the end. */
    private int head(int end) {
        int at = end - 1;
        while (at > 0 && end - at < LONGEST && !isHead(at) && mayBeOfName(at)) {
            at--;
        }
        boolean named = at >= 0 && at < end - 1 && isHead(at);
        boolean colon = named && is(at + 1, ":");
        return named && (colon || words.get(at + 1).isCapital()) && startsLine(at) ? at : end;
    }

    private boolean isHead(int at) {
        return words.get(at).isCapital() && HEADS.contains(small(at));
    }

    private boolean mayBeOfName(int at) {
        Word word = words.get(at);
        return word.isCapital()
                || (word.isMark() && ".!?".indexOf(word.form().charAt(0)) < 0)
                || word.form().length() < 4;
    }

    /** Nothing of a sentence goes on into the head. */
    private boolean startsLine(int at) {
        return at == 0 || words.get(at - 1).isMark() || words.get(at - 1).isCapital() || isInitials(small(at - 1));
    }

    /** "jg/kl" before what was found already. */
    private int initials(int end) {
        int at = end;
        while (at > 0
                && end - at < LONGEST
                && (is(at - 1, "/") || isInitials(words.get(at - 1).form()))) {
            at--;
        }
        return at > 0 && ".!?\"”»".contains(words.get(at - 1).form()) ? at : end;
    }

    private static boolean isInitials(String word) {
        return word.length() < 4 && word.chars().allMatch(Character::isLowerCase);
    }

    private boolean is(int at, String form) {
        return words.get(at).form().equals(form);
    }

    private String small(int at) {
        return words.get(at).form().toLowerCase(Locale.ROOT);
    }
}
