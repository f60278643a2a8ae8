package news.vigie.story.merge;

import java.util.Comparator;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.story.Report;

/** Tells whose copy it is that several print: of the one that the others credit, else of the weightiest. */
public final class Origin {
    static final Comparator<Report> WEIGHTIEST =
            Comparator.comparingDouble(Report::weight).reversed().thenComparing(Report.EARLIEST);

    /** A credit stands at the beginning or at the end: "ALDHAM (Northern Wire) —". */
    private static final int HEAD = 80;

    private static final int TAIL = 60;

    private Origin() {}

    /** The report of a group of copies that is shown for all of them. */
    public static Report of(List<Report> copies) {
        return copies.stream()
                .min(Comparator.<Report>comparingLong(report -> -credits(report, copies))
                        .thenComparing(WEIGHTIEST))
                .orElseThrow();
    }

    /** How many others credit it. */
    private static long credits(Report report, List<Report> copies) {
        return copies.stream()
                .filter(other -> !other.source().equals(report.source()))
                .filter(other -> credits(other.article(), report.source()))
                .count();
    }

    private static boolean credits(Article article, String source) {
        String text = article.text();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        String byline = article.byline();
        return head.contains(source) || tail.contains(source) || (byline != null && byline.contains(source));
    }
}
