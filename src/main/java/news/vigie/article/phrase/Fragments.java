package news.vigie.article.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fragments that may stand anywhere in a class, an id or an address, in letters of either case. */
public final class Fragments {
    /** A power of two. */
    private static final int STARTS = 1_024;

    private static final int SHORTEST = 3;
    private static final int ASCII = 128;

    private final Map<Integer, List<String>> byStart = new HashMap<>();
    /** Which starts there are: at most places of a name no fragment begins, and this tells so at once. */
    private final BitSet starts = new BitSet(STARTS);
    /** Which small letters and signs of ASCII begin one. */
    private final boolean[] firsts = new boolean[ASCII];

    /**
     * Those given.
     *
     * @throws IllegalArgumentException if one has less than three characters
     */
    public Fragments(List<String> fragments) {
        for (String fragment : fragments) {
            if (fragment.length() < SHORTEST) {
                throw new IllegalArgumentException("a fragment of less than " + SHORTEST + " characters: " + fragment);
            }
            byStart.computeIfAbsent(start(fragment, 0), unused -> new ArrayList<>())
                    .add(fragment);
            starts.set(start(fragment, 0));
            firsts[small(fragment.charAt(0)) & (ASCII - 1)] = true;
        }
    }

    /** The list of that name in the resources of the article package. */
    public static Fragments named(String name) {
        return new Fragments(ResourceLines.of(name));
    }

    /** Whether one of them is in the text. */
    public boolean areIn(String text) {
        for (int i = 0; i <= text.length() - SHORTEST; i++) {
            if (firsts[small(text.charAt(i)) & (ASCII - 1)] && isAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String text, int at) {
        int start = start(text, at);
        if (!starts.get(start)) {
            return false;
        }
        for (String fragment : byStart.getOrDefault(start, List.of())) {
            if (text.regionMatches(true, at, fragment, 0, fragment.length())) {
                return true;
            }
        }
        return false;
    }

    private static int start(String text, int at) {
        return ((31 * small(text.charAt(at)) + small(text.charAt(at + 1))) * 31 + small(text.charAt(at + 2)))
                & (STARTS - 1);
    }

    private static int small(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
