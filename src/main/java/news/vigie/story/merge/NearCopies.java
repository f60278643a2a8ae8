package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.vigie.story.Report;

/**
 * Tells agency copy that several papers print from articles of their own: by the runs of four words that two texts
 * share (w-shingling, Broder 1997), measured on the shorter one, for papers cut copy from the end.
 */
public final class NearCopies {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 4;
    private static final double COPIED = 0.4;
    private static final int LEAST_RUNS = 8;
    private static final int MOST_WORDS = 600;

    private NearCopies() {}

    public static boolean areCopies(Report one, Report other, Readings readings) {
        return areCopies(readings.runs(one), readings.runs(other));
    }

    /** The reports, those that print the same copy together; the groups and their reports in the order given. */
    public static List<List<Report>> grouped(List<Report> reports, Readings readings) {
        if (reports.size() == 1) {
            return List.of(reports);
        }
        var groups = new ArrayList<List<Report>>();
        var runs = new ArrayList<int[]>();
        for (Report report : reports) {
            int[] own = readings.runs(report);
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

    private static boolean areCopies(int[] one, int[] other) {
        int fewer = Math.min(one.length, other.length);
        return fewer >= LEAST_RUNS && shared(one, other) >= COPIED * fewer;
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The runs by their hash, ascending and once each. */
    static int[] runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .toList();
        return IntStream.rangeClosed(0, words.size() - RUN)
                .map(i -> words.subList(i, i + RUN).hashCode())
                .sorted()
                .distinct()
                .toArray();
    }
}
