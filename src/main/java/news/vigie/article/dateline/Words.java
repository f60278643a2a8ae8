package news.vigie.article.dateline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.vigie.article.page.Bare;
import news.vigie.article.page.ResourceLines;

/** Stems of words that are looked for in a text. */
final class Words {
    /** What says beside a date that something was changed then. */
    static final Words UPDATED = new Words("date-updated.txt");

    /** What says in the class of an element that it is of something else than the article. */
    static final Words OUTSIDE = new Words("date-outside.txt");

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final List<String> stems;

    private Words(String resource) {
        stems = ResourceLines.of(resource).stream().map(Bare::of).toList();
    }

    boolean areIn(String text) {
        String bare = Bare.of(text.toLowerCase(Locale.ROOT));
        for (String stem : stems) {
            if (bare.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part of a class or id begins so: {@code page-comments}, {@code pageComments}. */
    boolean beginIn(String marks) {
        for (String part : PARTS.split(marks)) {
            String bare = part.toLowerCase(Locale.ROOT);
            for (String stem : stems) {
                if (bare.startsWith(stem)) {
                    return true;
                }
            }
        }
        return false;
    }
}
