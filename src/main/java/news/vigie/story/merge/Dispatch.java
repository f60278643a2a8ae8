package news.vigie.story.merge;

import java.util.List;
import java.util.Optional;
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
    /** At the top of a text, where it says what its title says. */
    private static final int FIRST_SENTENCES = 3;

    /** A bullet that has fewer words of the title only touches on it. */
    private static final int FEWEST_WORDS = 2;

    private static final double LEAST = 0.25;

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
        return new Dispatch(account, title, bullets, lead(title, bullets));
    }

    private static int lead(Statement title, List<Statement> bullets) {
        List<Double> shared =
                bullets.stream().map(bullet -> shared(title, bullet)).toList();
        double most = shared.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (most < Math.max(FEWEST_WORDS, LEAST * title.terms().size())) {
            return -1;
        }
        int first = 0;
        while (shared.get(first) < NEARLY * most) {
            first++;
        }
        return first;
    }

    /** How many of its words; what befell somebody and how many counts, in whatever words. */
    private static double shared(Statement title, Statement bullet) {
        long words = title.terms().stream().filter(bullet.terms()::contains).count();
        return words + tellings(title, bullet);
    }

    private static double tellings(Statement title, Statement bullet) {
        long deeds = title.deeds().stream().filter(bullet.deeds()::contains).count();
        long amounts = title.amounts().stream()
                .filter(amount ->
                        bullet.amounts().stream().anyMatch(given -> given.isOfTheSame(amount) && given.agrees(amount)))
                .count();
        return deeds + amounts;
    }

    /** What the bullet states that the title sums up. */
    Optional<Statement> leading() {
        return lead < 0 ? Optional.empty() : Optional.of(bullets.get(lead));
    }

    /** How much of its title is in the bullet that it sums up, from 0 to 1. */
    double summedUp() {
        int all = title.terms().size();
        return leading()
                .map(statement -> Math.min(1, shared(title, statement) / all))
                .orElse(0.0);
    }

    /** Do title and bullet speak of the same deed? A comment only names whom the news is about, too. */
    private boolean isNews(Statement bullet) {
        return title.words().stream().anyMatch(bullet.words()::contains) || tellings(title, bullet) > 0;
    }

    /** What the title tells that the top of the text tells, too: what befell somebody, and how many or how much. */
    Substance substance() {
        boolean deed = top().anyMatch(statement -> title.deeds().stream().anyMatch(statement.deeds()::contains));
        boolean number = top().anyMatch(statement -> tellings(title, statement) > 0);
        return deed ? Substance.DEED : number ? Substance.NUMBER : Substance.NONE;
    }

    enum Substance {
        DEED,
        NUMBER,
        NONE
    }

    /** Do the title and the top of the text tell another state of things than is known? */
    boolean turnsFrom(Known known) {
        return known.lacksTurn(title) && top().anyMatch(known::lacksTurn);
    }

    /** Is what its title sums up not known, and the title says so itself? */
    boolean headlines(Known known) {
        return leadsOn(known) && (hasNewWords(known) || known.lacksTurn(title));
    }

    /** Are there words in its title and in what that sums up that are in nothing that is known? */
    boolean hasNewWords(Known known) {
        return leading().stream().anyMatch(lead -> known.lacksWords(lead, title, language()));
    }

    /** Does it say, in what is shown of it, anything that is not known? */
    public boolean saysMore(Known known) {
        Stream<Statement> shown = bullets.isEmpty() ? top() : bullets.stream();
        return leadsOn(known) || shown.anyMatch(statement -> known.lacks(statement, language()));
    }

    private Stream<Statement> top() {
        return account.statements().stream().limit(FIRST_SENTENCES);
    }

    /** Is what its title sums up not known? */
    public boolean leadsOn(Known known) {
        return leading()
                .filter(statement -> isNews(statement) && known.lacks(statement, title, language()))
                .isPresent();
    }

    /** Is the bullet at this place not known? */
    boolean lacks(Known known, int place) {
        return known.lacks(bullets.get(place), language()) || (place == lead && leadsOn(known));
    }

    Language language() {
        return account.language();
    }
}
