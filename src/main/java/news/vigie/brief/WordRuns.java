package news.vigie.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every sequence of words that stands in an article, its title included; case does not count, accents do. */
final class WordRuns {
    private final String text;
    private final String title;
    private final Map<String, Boolean> asked = new HashMap<>();

    private WordRuns(Reading reading) {
        text = joined(PlainWords.of(reading).all());
        title = joined(PlainWords.of(reading.article().title()));
    }

    /** Those of the reading, made once. */
    static WordRuns of(Reading reading) {
        return reading.once(WordRuns.class, WordRuns::new);
    }

    /** Do these words stand in the article, next to each other and in this order? No words do not. */
    boolean has(String words) {
        return asked.computeIfAbsent(words, this::stands);
    }

    private boolean stands(String words) {
        String run = joined(PlainWords.of(words));
        return run.length() > 2 && (text.contains(run) || title.contains(run));
    }

    private static String joined(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}
