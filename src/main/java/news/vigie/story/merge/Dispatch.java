package news.vigie.story.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.brief.Bullet;
import news.vigie.language.Language;
import news.vigie.story.Report;
import news.vigie.story.fact.Account;
import news.vigie.story.fact.Known;
import news.vigie.story.fact.Statement;

/**
 * A report as it was read.
 *
 * @param account what its text states
 * @param title what its title states
 * @param bullets what its bullets state, in their order
 * @param lead which of them the title sums up; -1: none
 */
public record Dispatch(Account account, Statement title, List<Statement> bullets, int lead) {
    /** Of a report without bullets. */
    private static final int FIRST_SENTENCES = 3;

    /** A bullet that has fewer words of the title only touches on it. */
    private static final int FEWEST_WORDS = 2;

    private static final double LEAST = 0.34;

    /** The first that has nearly as many of its words as any. */
    private static final double NEARLY = 0.75;

    public Dispatch {
        bullets = List.copyOf(bullets);
    }

    static Dispatch of(Report report, Account account) {
        Statement title = account.stating(report.article().title());
        List<Statement> bullets = report.brief().bullets().stream()
                .map(Bullet::from)
                .map(from -> account.stating(report.article().text(), from))
                .toList();
        return new Dispatch(account, title, bullets, lead(title.terms(), bullets));
    }

    private static int lead(Set<String> title, List<Statement> bullets) {
        List<Long> shared = bullets.stream()
                .map(bullet -> title.stream().filter(bullet.terms()::contains).count())
                .toList();
        long most = shared.stream().mapToLong(Long::longValue).max().orElse(0);
        if (most < Math.max(FEWEST_WORDS, LEAST * title.size())) {
            return -1;
        }
        int first = 0;
        while (shared.get(first) < NEARLY * most) {
            first++;
        }
        return first;
    }

    /** What the bullet states that the title sums up. */
    Optional<Statement> leading() {
        return lead < 0 ? Optional.empty() : Optional.of(bullets.get(lead));
    }

    /** The share of the words of its title that the bullet has which it sums up. */
    double summedUp() {
        return leading()
                .map(statement -> title.terms().stream()
                                .filter(statement.terms()::contains)
                                .count()
                        / (double) title.terms().size())
                .orElse(0.0);
    }

    /** Does the title tell what befell somebody, or how many or how much there is, and the bullet, too? */
    boolean tellsInTitle() {
        return leading()
                .filter(statement -> title.deeds().stream().anyMatch(statement.deeds()::contains)
                        || title.amounts().stream()
                                .anyMatch(amount -> statement.amounts().stream().anyMatch(amount::isOfTheSame)))
                .isPresent();
    }

    /** Does it say, in what is shown of it, anything that is not known? */
    public boolean saysMore(Known known) {
        Stream<Statement> shown =
                bullets.isEmpty() ? account.statements().stream().limit(FIRST_SENTENCES) : bullets.stream();
        return leadsOn(known) || shown.anyMatch(statement -> known.lacks(statement, language()));
    }

    /** Is what its title sums up not known? */
    boolean leadsOn(Known known) {
        return leading()
                .filter(statement -> known.lacks(statement, title, language()))
                .isPresent();
    }

    /** Is the bullet at this place not known? */
    boolean lacks(Known known, int place) {
        return place == lead ? leadsOn(known) : known.lacks(bullets.get(place), language());
    }

    Language language() {
        return account.language();
    }
}
