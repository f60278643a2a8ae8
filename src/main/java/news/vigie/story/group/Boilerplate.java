package news.vigie.story.group;

import java.util.HashMap;
import java.util.Map;

/**
 * The sentences that a source prints under article after article: its footer, its appeal, its list of links. They say
 * nothing of an event, and would make all its articles alike.
 */
final class Boilerplate {
    /** In how many stories of the source a sentence was seen before it is taken for boilerplate. */
    private static final int OFTEN = 2;

    /** What a further article of the same story counts: it may tell the same anew, or be there for its footer alone. */
    private static final float OF_ONE_STORY = 0.5f;

    private static final int STORIES = 1 << 20;

    /** A source's sentences that are remembered; then those seen once are forgotten. */
    private static final int MOST = 1000;

    private static final String ENDS = ".!?…\n";

    private final Map<String, Printed> bySource = new HashMap<>();

    /** The text without the sentences that the source has printed often. */
    String strip(String source, String text) {
        Printed printed = bySource.get(source);
        if (printed == null) {
            return text;
        }
        var own = new StringBuilder(text.length());
        for (int from = 0, to; from < text.length(); from = to) {
            to = end(text, from);
            if (printed.times.of(hash(text, from, to)) < OFTEN) {
                own.append(text, from, to);
            }
        }
        return own.toString();
    }

    /** An article of the source in a story; of an unknown source nothing is remembered. */
    void learn(String source, String text, long story) {
        if (source.isEmpty()) {
            return;
        }
        Printed printed = bySource.computeIfAbsent(source, key -> new Printed());
        var once = new WordCounts();
        for (int from = 0, to; from < text.length(); from = to) {
            to = end(text, from);
            int hash = hash(text, from, to);
            if (once.of(hash) == 0) {
                once.add(hash, 1);
                printed.add(hash, story);
            }
        }
        printed.fade();
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

    /** The sentences of a source. */
    private static final class Printed {
        private final WordCounts times = new WordCounts();
        private final WordCounts stories = new WordCounts();

        void add(int sentence, long story) {
            float number = 1 + story % STORIES;
            times.add(sentence, stories.of(sentence) == number ? OF_ONE_STORY : 1);
            stories.set(sentence, number);
        }

        void fade() {
            if (times.size() > MOST) {
                times.fade(1);
                stories.clear();
            }
        }
    }
}
