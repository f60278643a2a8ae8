package news.vigie.story.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.brief.Bullet;
import news.vigie.story.Report;
import news.vigie.story.SourcedBullet;
import news.vigie.story.fact.Known;
import news.vigie.story.fact.Statement;

/**
 * The bullets of several reports without repetition: what the headline and the newest report tell, then what most of them
 * say, each with the sources that say the same, and with the other number where one is given.
 */
public final class MergedBullets {
    private MergedBullets() {}

    /**
     * At most {@code limit}: what the headline sums up, what is the newest, then those of weighty reports, of the top of
     * a report and of several sources, these in their reports' order. A report alone tells in its own order.
     */
    public static List<SourcedBullet> of(Telling telling, Course course, int limit) {
        boolean alone = telling.reports().size() == 1;
        Stream<Offer> chosen = choose(telling, course, limit, offer -> true);
        return (alone ? chosen.sorted(Comparator.comparingInt(Offer::place)) : chosen)
                .map(offer -> offer.told(false))
                .toList();
    }

    /** The same of what a reader who knows that much does not know; what is the news comes first. */
    public static List<SourcedBullet> beyond(Known known, Telling telling, Course course, int limit) {
        return choose(telling, course, limit, offer -> offer.voice().dispatch().lacks(known, offer.place()))
                .map(offer -> offer.told(true))
                .toList();
    }

    /**
     * One bullet of what was told, to recall it beside the news: none that says what is shown already, nor a number
     * that the news has overtaken.
     */
    public static Optional<SourcedBullet> recalled(Telling told, Telling news, List<SourcedBullet> shown) {
        var comparison = new Comparison(news.voices());
        List<Offer> newer = offers(news).toList();
        List<Offer> beside =
                newer.stream().filter(offer -> shown.contains(offer.told(true))).toList();
        return offers(told)
                .sorted(Comparator.comparingDouble(Offer::worth).reversed())
                .filter(offer -> newer.stream().noneMatch(offer::contradicts) && !offer.repeats(beside))
                .filter(offer -> !comparison.overtakes(offer.voice(), offer.statement()))
                .findFirst()
                .map(offer -> offer.told(false));
    }

    private static Stream<Offer> choose(Telling telling, Course course, int limit, Predicate<Offer> wanted) {
        List<Offer> offers =
                offers(telling.ledBy(course.front())).filter(wanted).toList();
        var choice = new Choice(
                offers, limit, CommonTerms.of(course.front().article().title(), telling.language()));
        lead(offers, course.front()).ifPresentOrElse(choice::bind, choice::bindWorthiest);
        course.news().flatMap(report -> lead(offers, report)).ifPresent(choice::bind);
        return choice.fill();
    }

    private static Optional<Offer> lead(List<Offer> offers, Report report) {
        return offers.stream().filter(offer -> offer.leads(report)).findFirst();
    }

    private static Stream<Offer> offers(Telling telling) {
        var comparison = new Comparison(telling.voices());
        var common = new CommonTerms(telling.reports());
        List<Voice> voices = telling.telling();
        return IntStream.range(0, voices.size()).boxed().flatMap(order -> {
            Voice voice = voices.get(order);
            List<Bullet> bullets = voice.report().brief().bullets();
            return IntStream.range(0, bullets.size())
                    .filter(place -> !comparison.isOvertaken(
                            voice, voice.dispatch().bullets().get(place)))
                    .mapToObj(place -> {
                        Bullet bullet = bullets.get(place);
                        Statement statement = voice.dispatch().bullets().get(place);
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
