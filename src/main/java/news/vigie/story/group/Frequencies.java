package news.vigie.story.group;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * In how many of the latest articles each word stands. Old ones fade: at {@link #MOST} articles every count is halved.
 */
final class Frequencies {
    private static final int MOST = 8000;

    private final Map<String, Float> articlesWith = new HashMap<>();
    private float articles;

    void add(Set<String> words) {
        words.forEach(word -> articlesWith.merge(word, 1f, Float::sum));
        articles++;
        if (articles >= MOST) {
            fade();
        }
    }

    double articles() {
        return articles;
    }

    double articlesWith(String word) {
        return articlesWith.getOrDefault(word, 0f);
    }

    private void fade() {
        articles /= 2;
        Iterator<Map.Entry<String, Float>> counts = articlesWith.entrySet().iterator();
        while (counts.hasNext()) {
            Map.Entry<String, Float> count = counts.next();
            count.setValue(count.getValue() / 2);
            if (count.getValue() < 1) {
                counts.remove();
            }
        }
    }
}
