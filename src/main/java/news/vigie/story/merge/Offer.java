package news.vigie.story.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Bullet;
import news.vigie.story.Differing;
import news.vigie.story.Report;
import news.vigie.story.SourcedBullet;
import news.vigie.story.fact.Amount;
import news.vigie.story.fact.Statement;

/**
 * A bullet that may be told.
 *
 * @param order of its report among those that tell the story
 * @param place of the bullet in its report
 * @param relevance from 0, nobody else speaks of it, to 1
 */
record Offer(
        Voice voice,
        int order,
        int place,
        Bullet bullet,
        Statement statement,
        double relevance,
        List<String> confirmedBy,
        List<Differing> otherwise) {
    private static final double SAME = 0.5;

    /** The first sentences of two reports tell the same news, in other words. */
    private static final double SAME_LEAD = 0.25;

    /** So much of it was said, in whatever bullets, that nothing is left. */
    private static final double SAID = 0.75;

    /** How much each further source adds that says the same. */
    private static final double CONFIRMED = 0.35;

    /** What further reports tell of how it felt and looked is no news. */
    private static final double COLOUR = 0.5;

    Report report() {
        return voice.report();
    }

    /** The first report tells the story, the others add to it, as far as they speak of the same. */
    double worth() {
        return (0.5 + report().weight())
                * (0.1 + 0.9 * relevance)
                * (order > 0 && isColour() ? COLOUR : 1)
                * (1 + CONFIRMED * confirmedBy.size())
                / (1 + 0.7 * place + 0.5 * order);
    }

    private boolean isColour() {
        return statement.names().isEmpty() && statement.amounts().isEmpty();
    }

    /** Is it what the title of that report sums up? */
    boolean leads(Report of) {
        return report().id() == of.id() && voice.dispatch().lead() == place;
    }

    boolean repeats(List<Offer> chosen) {
        return chosen.stream().anyMatch(this::repeats) || isSaid(chosen);
    }

    private boolean repeats(Offer other) {
        Set<String> terms = statement.terms();
        Set<String> others = other.statement.terms();
        long shared = terms.stream().filter(others::contains).count();
        boolean own = report().id() == other.report().id();
        return shared > same(other, own) * Math.min(terms.size(), others.size())
                && (own || other.shows(this) || !contradicts(other));
    }

    private double same(Offer other, boolean own) {
        boolean more = !other.statement.deeds().containsAll(statement.deeds());
        return more ? SAID : !own && place + other.place <= 1 ? SAME_LEAD : SAME;
    }

    /** The other's numbers are shown beside its bullet. */
    private boolean shows(Offer other) {
        return otherwise.stream()
                .anyMatch(differing -> differing.report() == other.report().id());
    }

    boolean contradicts(Offer other) {
        return statement.amounts().stream()
                .anyMatch(amount -> other.statement.amounts().stream()
                        .anyMatch(given -> given.isOfTheSame(amount) && !given.agrees(amount)));
    }

    private boolean isSaid(List<Offer> chosen) {
        var said = new HashSet<String>();
        var amounts = new HashSet<Double>();
        for (Offer offer : chosen) {
            said.addAll(offer.statement.terms());
            offer.statement.amounts().forEach(amount -> amounts.add(amount.value()));
        }
        long known = statement.terms().stream().filter(said::contains).count();
        boolean counted = statement.amounts().stream().map(Amount::value).allMatch(amounts::contains);
        return !chosen.isEmpty() && counted && known >= SAID * statement.terms().size();
    }

    SourcedBullet told(boolean fresh) {
        return new SourcedBullet(bullet, report().id(), report().source(), confirmedBy, otherwise, fresh);
    }
}
