package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses bullets one after the other: each the worthiest that says what no other does. */
final class Choice {
    /** How much it adds to the worth of a bullet that it has all of the headline that no other has. */
    private static final double HEADLINE = 0.5;

    private final List<Offer> left;
    private final int limit;
    private final Set<String> headline;
    private final List<Offer> chosen = new ArrayList<>();

    /**
     * A choice of at most {@code limit}.
     *
     * @param headline the terms of it, which the bullets should have
     */
    Choice(List<Offer> offers, int limit, Set<String> headline) {
        this.left = new ArrayList<>(offers);
        this.limit = limit;
        this.headline = new HashSet<>(headline);
    }

    /** This one belongs to it, whatever its worth, unless it says again what is bound. */
    void bind(Offer offer) {
        if (chosen.size() < limit && !offer.repeats(chosen) && left.remove(offer)) {
            chosen.add(offer);
            headline.removeAll(offer.statement().terms());
        }
    }

    /** Whatever is best. */
    void bindWorthiest() {
        next().ifPresent(this::bind);
    }

    /** Those that were bound first, in their order, then the others in the order of their reports. */
    Stream<Offer> fill() {
        int bound = chosen.size();
        Optional<Offer> next = next();
        while (next.isPresent()) {
            bind(next.get());
            next = next();
        }
        Stream<Offer> others = chosen.subList(bound, chosen.size()).stream()
                .sorted(Comparator.comparingInt(Offer::order).thenComparingInt(Offer::place));
        return Stream.concat(chosen.subList(0, bound).stream(), others);
    }

    private Optional<Offer> next() {
        left.removeIf(offer -> offer.repeats(chosen));
        return chosen.size() < limit ? left.stream().max(Comparator.comparingDouble(this::worth)) : Optional.empty();
    }

    private double worth(Offer offer) {
        if (headline.isEmpty()) {
            return offer.worth();
        }
        Set<String> terms = offer.statement().terms();
        double covered = headline.stream().filter(terms::contains).count();
        return offer.worth() * (1 + HEADLINE * covered / headline.size());
    }
}
