package news.vigie.article.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of phrases, compared without case, accents or marks at their ends. */
public final class Phrases {
    /** A power of two. */
    private static final int STARTS = 2_048;

    private final Set<String> whole = new HashSet<>();
    /** By their first word. */
    private final Map<String, List<String>> beginnings = new HashMap<>();
    /** Which pairs of first characters there are: most words are none of a phrase, and this tells so at once. */
    private final BitSet starts = new BitSet(STARTS);
    /** The whole phrases by their pair of first characters. */
    private final Map<Integer, List<String>> byStart = new HashMap<>();

    private Phrases(List<String> entries) {
        for (String written : entries) {
            String bare = Bare.of(written.endsWith("*") ? written.substring(0, written.length() - 1) : written);
            if (written.endsWith("*")) {
                beginnings
                        .computeIfAbsent(firstWord(bare), unused -> new ArrayList<>())
                        .add(bare);
            } else {
                whole.add(bare);
                byStart.computeIfAbsent(start(bare, 0), unused -> new ArrayList<>())
                        .add(bare);
            }
            starts.set(start(bare, 0));
        }
    }

    /** The list of that name in the resources of the article package. */
    public static Phrases named(String name) {
        return new Phrases(ResourceLines.of(name));
    }

    /** Whether the line is one of the phrases, or begins as one that may go on. */
    public boolean match(String line) {
        return matchBare(Bare.of(line));
    }

    /**
     * The same of a line that is bare already.
     *
     * @param bare as {@link Bare#of} makes it
     */
    public boolean matchBare(String bare) {
        return matchBare(bare, 1);
    }

    /**
     * The same, with beginnings of a few words left out: many a sentence begins with one.
     *
     * @param words that a beginning has at least, if no sign begins it or ends it
     */
    public boolean matchBare(String bare, int words) {
        String core = Bare.core(bare);
        return whole.contains(core) || begins(bare, words) || (core.length() < bare.length() && begins(core, words));
    }

    private boolean begins(String text, int words) {
        if (text.isEmpty() || !starts.get(start(text, 0))) {
            return false;
        }
        for (String beginning : beginnings.getOrDefault(firstWord(text), List.of())) {
            if (text.startsWith(beginning)
                    && isWordEnd(text, beginning.length())
                    && (words == 1
                            || hasWords(beginning, words)
                            || !Character.isLetter(beginning.charAt(0))
                            || isBeforeSign(text, beginning.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(String beginning, int words) {
        return beginning.chars().filter(c -> c == ' ').count() >= words - 1;
    }

    private static boolean isBeforeSign(String text, int end) {
        return !Character.isLetterOrDigit(text.charAt(end - 1)) || (end < text.length() && text.charAt(end) == ':');
    }

    /** As much as every text has that begins with this one and goes on with another word. */
    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, Math.min(text.length(), Math.max(1, end)));
    }

    private static int start(String text, int at) {
        char first = text.charAt(at);
        boolean word = Character.isLetterOrDigit(first) && at + 1 < text.length();
        return (31 * first + (word ? text.charAt(at + 1) : 0)) & (STARTS - 1);
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
    }

    /** How many of the phrases stand somewhere in the text. */
    public long countIn(String text) {
        return countInBare(Bare.of(text));
    }

    /**
     * The same of a text that is bare already.
     *
     * @param bare as {@link Bare#of} makes it
     */
    public long countInBare(String bare) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < bare.length(); i++) {
            if (starts.get(start(bare, i))) {
                for (String phrase : byStart.getOrDefault(start(bare, i), List.of())) {
                    if (bare.startsWith(phrase, i)) {
                        found.add(phrase);
                    }
                }
            }
        }
        return found.size();
    }

    /**
     * Whether one of the phrases, as whole words, stands somewhere in a text that is bare already.
     *
     * @param bare as {@link Bare#of} makes it
     */
    public boolean isInBare(String bare) {
        boolean within = false;
        for (int i = 0; i < bare.length(); i++) {
            boolean letter = Character.isLetterOrDigit(bare.charAt(i));
            if (letter && !within && starts.get(start(bare, i)) && isAt(bare, i)) {
                return true;
            }
            within = letter;
        }
        return false;
    }

    private boolean isAt(String bare, int at) {
        for (String phrase : byStart.getOrDefault(start(bare, at), List.of())) {
            if (bare.startsWith(phrase, at) && isWordEnd(bare, at + phrase.length())) {
                return true;
            }
        }
        return false;
    }
}
