package news.vigie.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every sequence of words that stands in an article, its title included; case does not count, accents do. */
final class WordRuns {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private final String text;
    private final String title;
    private final Map<String, Boolean> asked = new HashMap<>();

    WordRuns(Reading reading) {
        text = joined(reading.article().text());
        title = joined(reading.article().title());
    }

    /** Do these words stand in the article, next to each other and in this order? No words do not. */
    boolean has(String words) {
        return asked.computeIfAbsent(words, this::stands);
    }

    private boolean stands(String words) {
        String run = joined(words);
        return run.length() > 1 && (text.contains(run) || title.contains(run));
    }

    /** The words of a text in small letters. */
    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String joined(String text) {
        return " " + String.join(" ", of(text)) + (text.isBlank() ? "" : " ");
    }
}
