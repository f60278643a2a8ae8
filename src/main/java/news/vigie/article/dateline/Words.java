package news.vigie.article.dateline;

import java.util.List;
import java.util.Locale;
import news.vigie.article.page.Bare;
import news.vigie.article.page.ResourceLines;

/** Word stems that are looked for anywhere in a text. */
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
}
