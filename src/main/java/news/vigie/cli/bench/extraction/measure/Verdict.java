package news.vigie.cli.bench.extraction.measure;

import java.util.List;
import java.util.function.Predicate;

/** What became of a field whose value is known. */
public enum Verdict {
    RIGHT,
    WRONG,
    /** Nothing was found. */
    SILENT;

    public static Verdict of(boolean right, boolean silent) {
        return right ? RIGHT : silent ? SILENT : WRONG;
    }

    public static double exact(List<Verdict> verdicts) {
        return share(verdicts, verdict -> verdict == RIGHT);
    }

    public static double coverage(List<Verdict> verdicts) {
        return share(verdicts, verdict -> verdict != SILENT);
    }

    private static double share(List<Verdict> verdicts, Predicate<Verdict> counted) {
        return verdicts.stream()
                .mapToInt(verdict -> counted.test(verdict) ? 1 : 0)
                .average()
                .orElse(0);
    }
}
