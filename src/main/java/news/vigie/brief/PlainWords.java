package news.vigie.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.vigie.language.Span;

/**
 * The words of a text as phrases are compared: in small letters, apostrophes and hyphens between them, accents kept, an
 * underscore one of the letters. Those of an article are taken apart once, and asked for by the stretch.
 */
public final class PlainWords {
    private final String small;
    private final List<String> words;
    private final int[] starts;
    private final int[] ends;

    private PlainWords(String text) {
        small = smallOf(text);
        var found = new ArrayList<String>();
        int[] places = new int[64];
        int at = start(small, 0, small.length());
        while (at < small.length()) {
            int end = end(small, at, small.length());
            if (2 * found.size() == places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[2 * found.size()] = at;
            places[2 * found.size() + 1] = end;
            found.add(small.substring(at, end).toLowerCase(Locale.ROOT));
            at = start(small, end, small.length());
        }
        words = List.copyOf(found);
        starts = new int[words.size()];
        ends = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = places[2 * i];
            ends[i] = places[2 * i + 1];
        }
    }

    /** Those of the article's text, taken apart once. */
    public static PlainWords of(Reading reading) {
        return reading.once(
                PlainWords.class, made -> new PlainWords(made.article().text()));
    }

    /** Those of a few words; of a stretch of the article {@link #in} asks less. */
    public static List<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return between(small, 0, small.length());
    }

    /** Those that stand in the stretch, at its edges what it has of them. */
    public List<String> in(Span stretch) {
        int from = at(stretch.start());
        int to = at(stretch.end());
        boolean cut = (from > 0 && ends[from - 1] > stretch.start()) || (to > 0 && ends[to - 1] > stretch.end());
        return cut ? between(small, stretch.start(), stretch.end()) : words.subList(from, to);
    }

    public List<String> all() {
        return words;
    }

    /** The number of the first word that starts at the offset or after it. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Where a word starts in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** Where a word ends in the text. */
    public int end(int word) {
        return ends[word];
    }

    /** How many words a reader counts in the stretch of a text: what stands between spaces. */
    public static int count(String text, Span stretch) {
        int from = stretch.start();
        int to = stretch.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int words = from < to ? 1 : 0;
        for (int at = from; at < to; at++) {
            words += isSpace(text.charAt(at)) && !isSpace(text.charAt(at + 1)) ? 1 : 0;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Small letters at the places of the large ones; a text with one that is longer when small ("İ") as it is. */
    private static String smallOf(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.length() == text.length() ? small : text;
    }

    private static List<String> between(String small, int from, int to) {
        var words = new ArrayList<String>();
        int at = start(small, from, to);
        while (at < to) {
            int end = end(small, at, to);
            words.add(small.substring(at, end).toLowerCase(Locale.ROOT));
            at = start(small, end, to);
        }
        return words;
    }

    private static int start(String text, int from, int to) {
        int at = from;
        while (at < to && !isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int end(String text, int from, int to) {
        int at = from;
        while (at < to && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isOfWord(int point) {
        if (point < 0x80) {
            return Character.isLetterOrDigit(point) || point == '_';
        }
        // The categories from UPPERCASE_LETTER to OTHER_NUMBER follow each other: letters, marks, numbers.
        int type = Character.getType(point);
        return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_NUMBER;
    }
}
