package news.vigie.cli.bench.extraction;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import news.vigie.cli.bench.extraction.measure.Names;
import news.vigie.cli.bench.extraction.measure.Overlap;
import news.vigie.cli.bench.extraction.measure.Plain;
import news.vigie.cli.bench.extraction.measure.Segments;
import news.vigie.cli.bench.extraction.measure.Shingles;
import news.vigie.cli.bench.extraction.measure.Verdict;
import news.vigie.cli.bench.extraction.measure.Words;
import org.jspecify.annotations.Nullable;

/**
 * How right one page is; a part is null where the truth of it is not known.
 *
 * @param empty no body was found
 * @param failure null, or why nothing was extracted
 */
record PageScore(
        Truth truth,
        boolean empty,
        @Nullable String failure,
        @Nullable Overlap shingles,
        @Nullable Overlap words,
        @Nullable Segments segments,
        @Nullable Verdict title,
        @Nullable Verdict author,
        @Nullable Verdict date,
        @Nullable Verdict firstWords) {
    /** In characters: the first words may stand behind a standfirst. */
    private static final int OPENING = 400;

    static PageScore of(Truth truth, Found found) {
        boolean body = !truth.body().isEmpty();
        return new PageScore(
                truth,
                found.body().isBlank(),
                found.failure(),
                body ? Shingles.compare(truth.body(), found.body()) : null,
                body ? Words.compare(truth.body(), found.body()) : null,
                truth.with().isEmpty() || truth.without().isEmpty()
                        ? null
                        : Segments.in(found.body(), truth.with(), truth.without()),
                title(truth.title(), found.title()),
                author(truth.author(), found.author()),
                truth.day().map(day -> date(day, found.day())).orElse(null),
                firstWords(Plain.of(truth.firstWords()), found.body()));
    }

    private static @Nullable Verdict title(String truth, String found) {
        return truth.isEmpty() ? null : Verdict.of(Plain.of(truth).equals(Plain.of(found)), found.isEmpty());
    }

    private static @Nullable Verdict author(String truth, String found) {
        return truth.isEmpty() ? null : Verdict.of(Names.in(truth).equals(Names.in(found)), found.isEmpty());
    }

    private static Verdict date(LocalDate truth, @Nullable LocalDate found) {
        return Verdict.of(truth.equals(found), found == null);
    }

    private static @Nullable Verdict firstWords(String truth, String found) {
        if (truth.isEmpty()) {
            return null;
        }
        String start = Plain.of(found.substring(0, Math.min(found.length(), 3 * OPENING)));
        String opening = start.substring(0, Math.min(start.length(), OPENING + truth.length()));
        return Verdict.of(opening.contains(truth), found.isBlank());
    }

    /** How much of what is known of the page was missed, from 0 to 1; where a body is known, it alone counts. */
    double loss() {
        if (words != null) {
            return 1 - words.rates().f1();
        }
        if (segments != null) {
            return 1 - segments.accuracy();
        }
        return Stream.of(title, author, date, firstWords)
                .filter(Objects::nonNull)
                .flatMapToDouble(verdict -> DoubleStream.of(verdict == Verdict.RIGHT ? 0 : 1))
                .average()
                .orElse(0);
    }
}
