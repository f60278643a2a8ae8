package news.vigie.brief.bullet.alone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.language.Name;
import news.vigie.language.Span;

/** What an article has said before a place: its words, its names, and its headline's. */
final class Ground {
    private final Set<String> title;
    private final Map<String, Integer> first = new HashMap<>();
    private final List<Name> names;
    private final Map<String, Integer> longer = new HashMap<>();

    Ground(Reading reading) {
        title = new HashSet<>(PlainWords.of(reading.article().title()));
        var plain = PlainWords.of(reading);
        List<String> all = plain.all();
        for (int i = 0; i < all.size(); i++) {
            first.putIfAbsent(all.get(i), plain.start(i));
        }
        names = reading.names();
        for (Name name : names) {
            List<String> words = plain.in(name.span());
            if (words.size() > 1) {
                words.forEach(word -> longer.putIfAbsent(word, name.span().start()));
            }
        }
    }

    /** "title", "seen" before the offset, or "new". */
    String known(String word, int before) {
        if (title.contains(word)) {
            return "title";
        }
        return first.getOrDefault(word, Integer.MAX_VALUE) < before ? "seen" : "new";
    }

    boolean inTitle(String word) {
        return title.contains(word);
    }

    /** Was the word a part of a longer name before? */
    boolean wasLonger(String word, int before) {
        return longer.getOrDefault(word, Integer.MAX_VALUE) < before;
    }

    /** The names that lie in one of the stretches, which are in order, as the names are. */
    List<Name> namesIn(List<Span> kept) {
        var within = new ArrayList<Name>();
        for (Span span : kept) {
            for (int i = firstFrom(span.start()); i < names.size() && startOf(i) < span.end(); i++) {
                if (span.contains(names.get(i).span())) {
                    within.add(names.get(i));
                }
            }
        }
        return within;
    }

    private int startOf(int name) {
        return names.get(name).span().start();
    }

    /** The number of the first name that begins at the place or behind it. */
    private int firstFrom(int place) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startOf(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
