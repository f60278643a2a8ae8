package news.vigie.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bullet's text compared with what its stretches say.
 *
 * @param holds they say the same, but for a capital first letter, a final full stop, mended spaces and the brackets
 * @param brackets what the editor's brackets say
 */
record Wording(boolean holds, List<String> brackets) {
    private static final Pattern BRACKET = Pattern.compile("(?<![\\p{L}\\p{N}])\\[([^\\[\\]]*)\\](?![\\p{L}\\p{N}])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[,.;:!?…)\\]»%])");
    private static final Pattern AFTER_MARK = Pattern.compile("(?<=[(\\[«]) ");
    private static final String FULL_STOPS = ".!?…";

    Wording {
        brackets = List.copyOf(brackets);
    }

    static Wording of(String text, String said) {
        if (same(text, said)) {
            return new Wording(true, List.of());
        }
        var brackets = new ArrayList<String>();
        String bare = BRACKET.matcher(text).replaceAll(bracket -> {
            if (said.contains(bracket.group())) {
                return Matcher.quoteReplacement(bracket.group());
            }
            brackets.add(bracket.group(1));
            return "";
        });
        return new Wording(same(mended(bare), mended(said)), brackets);
    }

    private static boolean same(String text, String said) {
        String capital = Bullet.capitalised(said);
        return equalOrStopped(text, said) || equalOrStopped(text, capital);
    }

    private static boolean equalOrStopped(String text, String said) {
        boolean open = !said.isEmpty() && FULL_STOPS.indexOf(said.charAt(said.length() - 1)) < 0;
        return text.equals(said) || (open && text.equals(said + "."));
    }

    private static String mended(String text) {
        String even = SPACES.matcher(text).replaceAll(" ").strip();
        return AFTER_MARK.matcher(BEFORE_MARK.matcher(even).replaceAll("")).replaceAll("");
    }
}
