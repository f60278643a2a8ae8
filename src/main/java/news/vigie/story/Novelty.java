package news.vigie.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.language.Span;
import news.vigie.story.fact.Account;
import news.vigie.story.fact.Known;
import news.vigie.story.fact.Statement;
import news.vigie.story.merge.NearCopies;
import news.vigie.story.merge.Voice;

/** What of a story has not been told yet. */
public final class Novelty {
    /** Of a report without bullets. */
    private static final int FIRST_SENTENCES = 3;

    private Novelty() {}

    /**
     * The story as far as it is new.
     *
     * @param toldReports the ids of the reports that were told, of any story
     * @return the story with the reports that were not told and say more than those that were: no copy of them, and a
     *     number, a name or other words beyond theirs; empty: there is none
     */
    public static Optional<Story> newSince(Story story, Set<Long> toldReports) {
        List<Report> told = told(story, toldReports);
        if (told.isEmpty()) {
            return Optional.of(story);
        }
        var known = new Known(told.stream().map(Voice::account).toList());
        List<Report> fresh = story.reports().stream()
                .filter(report -> !toldReports.contains(report.id()))
                .filter(report -> told.stream().noneMatch(old -> NearCopies.areCopies(old, report)))
                .filter(report -> saysMore(report, known))
                .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(new Story(story.id(), fresh));
    }

    /** The reports of the story that were told. */
    public static List<Report> told(Story story, Set<Long> toldReports) {
        return story.reports().stream()
                .filter(report -> toldReports.contains(report.id()))
                .toList();
    }

    private static boolean saysMore(Report report, Known known) {
        return statements(report)
                .anyMatch(statement -> known.lacks(statement, report.brief().language()));
    }

    private static Stream<Statement> statements(Report report) {
        Account account = Voice.account(report);
        if (report.brief().bullets().isEmpty()) {
            return account.statements().stream().limit(FIRST_SENTENCES);
        }
        Stream<List<Span>> stretches = report.brief().bullets().stream().map(bullet -> bullet.from());
        return stretches.map(from -> account.stating(report.article().text(), from));
    }
}
