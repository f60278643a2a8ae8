package news.vigie.cli.bench.extraction.measure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts as they are compared: what two writers may write in two ways is the same. */
public final class Plain {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\x1c-\\x1f\\x85\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’‚‛´`]");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„«»]");
    private static final Pattern DASHES = Pattern.compile("[‐-―]");

    private Plain() {}

    /** The runs of letters, digits and underscores. */
    static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** On one line, with single spaces. */
    public static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** On one line, in one case, with one form of each letter, apostrophe, quotation mark and dash. */
    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String single = APOSTROPHES.matcher(folded).replaceAll("'");
        String quoted = QUOTATION_MARKS.matcher(single).replaceAll("\"");
        return line(DASHES.matcher(quoted).replaceAll("-"));
    }
}
