package news.vigie.article.dateline;

import java.util.List;
import java.util.Locale;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.ResourceLines;

/** Stems of words that are looked for in a text. */
final class Words {
    /** What says beside a date that something was changed then. */
    static final Words UPDATED = new Words("date-updated.txt");

    /** What says in the class of an element that it is of something else than the article. */
    static final Words OUTSIDE = new Words("date-outside.txt");

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
        String small = marks.toLowerCase(Locale.ROOT);
        for (String stem : stems) {
            for (int at = small.indexOf(stem); at >= 0; at = small.indexOf(stem, at + 1)) {
                if (at == 0
                        || !Character.isLetter(marks.charAt(at - 1))
                        || (Character.isUpperCase(marks.charAt(at)) && Character.isLowerCase(marks.charAt(at - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
