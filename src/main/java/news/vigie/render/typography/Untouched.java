package news.vigie.render.typography;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no typographer may touch: addresses, code, hashtags, mentions. One sign stands for each while others are set. */
final class Untouched {
    /** Of the private use area: in a text it means nothing, and is not touched either. */
    static final char STAND_IN = '\ue000';

    private static final Pattern STRETCH = Pattern.compile("\\b[A-Za-z][A-Za-z0-9+.-]{0,15}://[^\\s\\h«»\"]++"
            + "|\\bwww\\.[^\\s\\h«»\"]++|(?<!&)[#@][\\p{L}\\p{M}\\p{N}_]++|`[^`\\n]{1,200}`|" + STAND_IN);

    private static final Pattern PLACE = Pattern.compile(String.valueOf(STAND_IN));

    private Untouched() {}

    static String around(String text, UnaryOperator<String> setting) {
        Queue<String> kept = new ArrayDeque<>();
        String free = STRETCH.matcher(text).replaceAll(stretch -> {
            kept.add(stretch.group());
            return String.valueOf(STAND_IN);
        });
        String set = setting.apply(free);
        return PLACE.matcher(set).replaceAll(place -> Matcher.quoteReplacement(kept.remove()));
    }
}
