package news.vigie.story.group;

import java.util.HashMap;
import java.util.Map;

/**
 * The sentences that a source prints under article after article: its footer, its appeal, its list of links. They say
 * nothing of an event, and would make all its articles alike.
 */
final class Boilerplate {
    /** In how many articles of the source a sentence was seen before it is taken for boilerplate. */
    private static final int OFTEN = 2;

    /** A source's sentences that are remembered; then those seen once are forgotten. */
    private static final int MOST = 2000;

    private static final String ENDS = ".!?…\n";

    private final Map<String, WordCounts> bySource = new HashMap<>();

    /** The text without the sentences that the source has printed often. */
    String strip(String source, String text) {
        WordCounts seen = bySource.get(source);
        if (seen == null) {
            return text;
        }
        var own = new StringBuilder(text.length());
        for (int from = 0, to; from < text.length(); from = to) {
            to = end(text, from);
            if (seen.of(hash(text, from, to)) < OFTEN) {
                own.append(text, from, to);
            }
        }
        return own.toString();
    }

    /** An article of the source; of an unknown source nothing is remembered. */
    void learn(String source, String text) {
        if (source.isEmpty()) {
            return;
        }
        WordCounts seen = bySource.computeIfAbsent(source, key -> new WordCounts());
        var once = new WordCounts();
        for (int from = 0, to; from < text.length(); from = to) {
            to = end(text, from);
            int hash = hash(text, from, to);
            if (once.of(hash) == 0) {
                once.add(hash, 1);
                seen.add(hash, 1);
            }
        }
        if (seen.size() > MOST) {
            seen.fade(1);
        }
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.min(text.length(), at + 1);
    }

    /** Of the letters and digits alone. */
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            hash = Character.isLetterOrDigit(letter) ? 31 * hash + Character.toLowerCase(letter) : hash;
        }
        return hash;
    }
}
