package news.vigie.article.dateline;

import java.util.ArrayList;
import java.util.List;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.FoundDate;
import news.vigie.article.date.WrittenDate;

/**
 * A date that a page shows.
 *
 * @param updated the words beside it say that it is of a change
 */
record Sighting(WrittenDate date, boolean updated) {
    /** Behind a date only so many characters belong to it. */
    private static final int BEHIND = 24;

    /** The dates of a line, each with the words before it; those behind are the last one's. */
    static List<Sighting> in(String line, DateReader reader) {
        List<Sighting> seen = new ArrayList<>();
        List<FoundDate> dates = reader.all(line);
        for (int i = 0, from = 0; i < dates.size(); i++) {
            FoundDate found = dates.get(i);
            if (found.start() >= from) {
                String before = line.substring(from, found.start());
                boolean last = i == dates.size() - 1;
                String behind = last ? line.substring(found.end(), Math.min(line.length(), found.end() + BEHIND)) : "";
                seen.add(new Sighting(found.date(), Words.UPDATED.areIn(before) || Words.UPDATED.areIn(behind)));
                from = found.end();
            }
        }
        return seen;
    }
}
