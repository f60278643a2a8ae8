package news.vigie.brief.bullet;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text in small letters, apostrophes and hyphens between them. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** As a reader counts them: what stands between spaces. */
    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
