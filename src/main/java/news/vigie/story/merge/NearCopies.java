package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.vigie.story.Report;

/**
 * Tells agency copy that several papers print from articles of their own: by the runs of four words that two texts share
 * (w-shingling, Broder 1997), measured on the shorter one, for papers cut copy from the end.
 */
public final class NearCopies {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 4;
    private static final double COPIED = 0.4;
    private static final int LEAST_RUNS = 8;
    private static final int MOST_WORDS = 600;

    private NearCopies() {}

    public static boolean areCopies(Report one, Report other) {
        return areCopies(runs(one.article().text()), runs(other.article().text()));
    }

    /** The reports, those that print the same copy together; the groups and their reports in the order given. */
    static List<List<Report>> grouped(List<Report> reports) {
        var groups = new ArrayList<List<Report>>();
        var runs = new ArrayList<Set<String>>();
        for (Report report : reports) {
            Set<String> own = runs(report.article().text());
            int at = 0;
            while (at < groups.size() && !areCopies(runs.get(at), own)) {
                at++;
            }
            if (at == groups.size()) {
                groups.add(new ArrayList<>());
                runs.add(own);
            }
            groups.get(at).add(report);
        }
        return groups;
    }

    private static boolean areCopies(Set<String> one, Set<String> other) {
        Set<String> fewer = one.size() < other.size() ? one : other;
        Set<String> more = one.size() < other.size() ? other : one;
        long shared = fewer.stream().filter(more::contains).count();
        return fewer.size() >= LEAST_RUNS && shared >= COPIED * fewer.size();
    }

    private static Set<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .toList();
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
