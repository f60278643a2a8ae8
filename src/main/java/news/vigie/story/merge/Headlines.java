package news.vigie.story.merge;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import news.vigie.story.Report;

/**
 * Finds the clearest of several titles: it says what the others say too and sums up what its own report says first, in a
 * line, without shouting, asking or quoting.
 */
public final class Headlines {
    private static final Pattern SHOUTING = Pattern.compile("!|(?:\\p{Lu}{4,}\\P{L}+){3,}|^\\P{Ll}+$");
    private static final Pattern ASKING = Pattern.compile("\\?");
    private static final Pattern QUOTING = Pattern.compile("[«“\"]");
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:EN DIRECT|DIRECT|LIVE|VIDEO|VIDÉO|EN BREF|WATCH|OPINION|\\[[^\\]]*\\])", Pattern.CASE_INSENSITIVE);
    /** "Port-Lannic. La maternité…", "Fermeture annulée : la maternité…": the news comes second. */
    private static final Pattern LED_IN = Pattern.compile("^[^:.]{2,40}(?:\\h?:\\h|\\.\\h(?=\\p{Lu}))");

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 14;
    private static final double UNCLEAR = 0.6;

    /** A title that says in other words what its report says is one of a comment or of a picture of life. */
    private static final double SUMMING_UP = 0.5;

    /** What befell somebody. */
    private static final double TELLING = 1;

    /** How many or how much. */
    private static final double COUNTING = 0.5;

    private Headlines() {}

    /** The report with the clearest title; of equal ones the first. */
    public static Report clearest(List<Report> reports, Readings readings) {
        var common = new CommonTerms(reports);
        return reports.stream()
                .max(Comparator.comparingDouble(report -> agreement(report, common)
                        + substance(readings.dispatch(report))
                        - faults(report.article().title())))
                .orElseThrow();
    }

    /** Is its title one that a reader understands, which neither shouts nor asks? */
    public static boolean isClear(Report report) {
        return faults(report.article().title()) < UNCLEAR;
    }

    /** How much of what the reports speak of together the title says, more for what it says in few words. */
    private static double agreement(Report report, CommonTerms common) {
        return common.shared(
                CommonTerms.of(report.article().title(), report.brief().language()));
    }

    private static double substance(Dispatch dispatch) {
        double told = switch (dispatch.substance()) {
            case DEED -> TELLING;
            case NUMBER -> COUNTING;
            case NONE -> 0;
        };
        return SUMMING_UP * dispatch.summedUp() + told;
    }

    private static double faults(String title) {
        int words = title.strip().split("\\s+", -1).length;
        return fault(SHOUTING, title, 1)
                + fault(ASKING, title, 1)
                + fault(LABELLED, title, 0.6)
                + fault(LED_IN, title, 0.3)
                + fault(QUOTING, title, 0.3)
                + 0.05 * Math.max(0, words - MOST_WORDS)
                + 0.15 * Math.max(0, FEWEST_WORDS - words);
    }

    private static double fault(Pattern pattern, String title, double cost) {
        return pattern.matcher(title).find() ? cost : 0;
    }
}
