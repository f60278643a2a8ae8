package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.brief.Bullet;
import news.vigie.story.SourcedBullet;
import news.vigie.story.fact.Known;
import news.vigie.story.fact.Statement;

/**
 * The bullets of several reports without repetition: what most of them say first, each with the sources that say the
 * same, and with the other number where one is given.
 */
public final class MergedBullets {
    private MergedBullets() {}

    /**
     * At most {@code limit}: those of weighty reports, of the top of a report and of several sources first, then again
     * in their reports' order.
     */
    public static List<SourcedBullet> of(Telling telling, int limit) {
        return choose(telling, limit, offer -> true)
                .map(offer -> offer.told(false))
                .toList();
    }

    /** The same of what a reader who knows that much does not know. */
    public static List<SourcedBullet> beyond(Known known, Telling telling, int limit) {
        return choose(telling, limit, offer -> known.lacks(offer.statement(), telling.language()))
                .map(offer -> offer.told(true))
                .toList();
    }

    /**
     * One bullet of what was told, to recall it beside the news: none that says what is shown already, nor a number
     * that the news has overtaken.
     */
    public static Optional<SourcedBullet> recalled(Telling told, Telling news, List<SourcedBullet> shown) {
        List<Offer> newer = offers(news).toList();
        List<Offer> beside =
                newer.stream().filter(offer -> shown.contains(offer.told(true))).toList();
        return offers(told)
                .sorted(Comparator.comparingDouble(Offer::worth).reversed())
                .filter(offer -> newer.stream().noneMatch(offer::contradicts) && !offer.repeats(beside))
                .findFirst()
                .map(offer -> offer.told(false));
    }

    private static Stream<Offer> choose(Telling telling, int limit, Predicate<Offer> wanted) {
        var chosen = new ArrayList<Offer>();
        offers(telling)
                .filter(wanted)
                .sorted(Comparator.comparingDouble(Offer::worth).reversed())
                .forEach(offer -> {
                    if (chosen.size() < limit && !offer.repeats(chosen)) {
                        chosen.add(offer);
                    }
                });
        return chosen.stream().sorted(Comparator.comparingInt(Offer::order).thenComparingInt(Offer::place));
    }

    private static Stream<Offer> offers(Telling telling) {
        var comparison = new Comparison(telling.voices());
        var common = new CommonTerms(telling.reports());
        List<Voice> voices = telling.telling();
        return IntStream.range(0, voices.size()).boxed().flatMap(order -> {
            Voice voice = voices.get(order);
            List<Bullet> bullets = voice.report().brief().bullets();
            return IntStream.range(0, bullets.size()).mapToObj(place -> {
                Bullet bullet = bullets.get(place);
                Statement statement = voice.statement(bullet);
                double relevance = common.relevance(CommonTerms.of(bullet.text(), telling.language()));
                return new Offer(
                        voice,
                        order,
                        place,
                        bullet,
                        statement,
                        relevance,
                        comparison.confirming(voice, statement),
                        comparison.differing(voice, statement));
            });
        });
    }
}
