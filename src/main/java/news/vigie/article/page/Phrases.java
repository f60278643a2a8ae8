package news.vigie.article.page;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A list of phrases, compared without case, accents or marks at their ends. */
public final class Phrases {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    /** French puts a space before it, English does not. */
    private static final Pattern COLON = Pattern.compile(" +:");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}(©@]+|[^\\p{L}\\p{N})]+$");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private Phrases(List<String> entries) {
        for (String written : entries) {
            String entry = COLON.matcher(written).replaceAll(":");
            if (entry.endsWith("*")) {
                String beginning = entry.substring(0, entry.length() - 1);
                beginnings.add(beginning);
                shortest = Math.min(shortest, beginning.length());
                longest = Math.max(longest, beginning.length());
            } else {
                whole.add(entry);
            }
        }
    }

    /** The list of that name in the resources of the article package. */
    public static Phrases named(String name) {
        return new Phrases(ResourceLines.of(name));
    }

    /** Whether the line is one of the phrases, or begins as one that may go on. */
    public boolean match(String line) {
        String bare = bare(line);
        String core = EDGES.matcher(bare).replaceAll("");
        return whole.contains(core) || begins(bare) || begins(core);
    }

    private boolean begins(String text) {
        for (int end = shortest; end <= Math.min(longest, text.length()); end++) {
            if (beginnings.contains(text.substring(0, end)) && isWordEnd(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
    }

    /** How many of the phrases stand somewhere in the text. */
    public long countIn(String text) {
        return countInBare(bare(text));
    }

    /** The same of a text that is {@link #bare} already. */
    public long countInBare(String bare) {
        return whole.stream().filter(bare::contains).count();
    }

    /** The text without case and accents, with single spaces and straight apostrophes. */
    public static String bare(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String spaced = SPACES.matcher(plain.replace('’', '\'')).replaceAll(" ").strip();
        return COLON.matcher(spaced).replaceAll(":");
    }
}
