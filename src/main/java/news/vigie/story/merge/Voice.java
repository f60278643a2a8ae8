package news.vigie.story.merge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.brief.Bullet;
import news.vigie.story.Report;
import news.vigie.story.fact.Account;
import news.vigie.story.fact.Statement;

/**
 * A report that speaks for itself and for those that print the same copy.
 *
 * @param copies it among them
 * @param account what its text states
 */
public record Voice(Report report, List<Report> copies, Account account) {
    public Voice {
        copies = List.copyOf(copies);
    }

    static Voice of(List<Report> copies, Readings readings) {
        Report origin = Origin.of(copies);
        return new Voice(origin, copies, readings.account(origin));
    }

    Statement statement(Bullet bullet) {
        return account.stating(report.article().text(), bullet.from());
    }

    Set<String> sources() {
        return copies.stream().map(Report::source).collect(Collectors.toSet());
    }
}
