package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.brief.Bullet;
import news.vigie.story.Report;
import news.vigie.story.SourcedBullet;

/** The bullets of several reports without repetition; where reports give different numbers each is kept. */
public final class MergedBullets {
    private static final double SAME = 0.5;

    /** The first sentences of two reports tell the same news, in other words. */
    private static final double SAME_LEAD = 0.25;

    private MergedBullets() {}

    /**
     * At most {@code limit}: those of weighty reports and of the top of a report first, then again in their reports'
     * order.
     */
    public static List<SourcedBullet> of(Telling telling, int limit) {
        var common = new CommonTerms(telling.reports());
        var chosen = new ArrayList<Offer>();
        offers(telling, common)
                .sorted(Comparator.comparingDouble(Offer::worth).reversed())
                .forEach(offer -> {
                    if (chosen.size() < limit && chosen.stream().noneMatch(offer::repeats)) {
                        chosen.add(offer);
                    }
                });
        return chosen.stream()
                .sorted(Comparator.comparingInt(Offer::order).thenComparingInt(Offer::place))
                .map(offer -> new SourcedBullet(offer.bullet, offer.report.id(), offer.report.source()))
                .toList();
    }

    private static Stream<Offer> offers(Telling telling, CommonTerms common) {
        return IntStream.range(0, telling.reports().size()).boxed().flatMap(order -> {
            Report report = telling.reports().get(order);
            List<Bullet> bullets = report.brief().bullets();
            return IntStream.range(0, bullets.size()).mapToObj(place -> {
                Set<String> terms = CommonTerms.of(bullets.get(place).text(), telling.language());
                var counts = Counts.of(bullets.get(place).text(), telling.language());
                return new Offer(report, order, place, bullets.get(place), terms, counts, common.relevance(terms));
            });
        });
    }

    private record Offer(
            Report report, int order, int place, Bullet bullet, Set<String> terms, Counts counts, double relevance) {
        /** The first report tells the story, the others add to it, as far as they speak of the same. */
        double worth() {
            return (0.5 + report.weight()) * (0.2 + 0.8 * relevance) / (1 + 0.7 * place + 0.5 * order);
        }

        boolean repeats(Offer other) {
            long shared = terms.stream().filter(other.terms::contains).count();
            boolean leads = report.id() != other.report.id() && place + other.place <= 1;
            double same = leads ? SAME_LEAD : SAME;
            return shared > same * Math.min(terms.size(), other.terms.size())
                    && (report.id() == other.report.id() || !counts.contradict(other.counts));
        }
    }
}
