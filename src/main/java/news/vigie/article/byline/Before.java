package news.vigie.article.byline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.vigie.article.phrase.ResourceLines;

/** What stands before a name in a signature: "by" and its like in other languages, perhaps with a sign after it. */
final class Before {
    private static final int MOST_SIGNS = 3;

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    Before(String... lists) {
        for (String list : lists) {
            for (String phrase : ResourceLines.of(list)) {
                byFirstWord.merge(firstWord(phrase, 0), List.of(phrase), Before::longestFirst);
            }
        }
    }

    private static List<String> longestFirst(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** Where the name begins; 0 where nothing of the kind stands before it. */
    int end(String text) {
        int from = 0;
        while (from < Math.min(MOST_SIGNS, text.length()) && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        for (String phrase : byFirstWord.getOrDefault(firstWord(text, from), List.of())) {
            int end = from + phrase.length();
            if (text.regionMatches(true, from, phrase, 0, phrase.length())
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return skipSign(text, end);
            }
        }
        return 0;
    }

    private static int skipSign(String text, int from) {
        int at = skipSpaces(text, from);
        boolean sign = at < text.length() && ":-–—/|".indexOf(text.charAt(at)) >= 0;
        return sign ? skipSpaces(text, at + 1) : at;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
