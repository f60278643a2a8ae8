package news.vigie.brief.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.brief.Actor;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;

/** Finds who and what an article is about. */
public final class ActorFinder {
    /** The persons, organisations and places that the article names, speakers first, then by weight. */
    public List<Actor> find(Reading reading, List<Quote> quotes) {
        Set<String> speakers = quotes.stream()
                .flatMap(quote -> Optional.ofNullable(quote.speaker()).stream())
                .collect(Collectors.toSet());
        Wording wording = Wording.of(reading);
        Prominence prominence = new Prominence(reading, wording, speakers);
        return Cast.of(reading).figures().stream()
                .map(figure -> new Weighed(figure, prominence.of(figure)))
                .sorted(Comparator.comparingInt(Weighed::prominence).reversed())
                .map(weighed -> actor(weighed.figure, wording))
                .toList();
    }

    private record Weighed(Figure figure, int prominence) {}

    private static Actor actor(Figure figure, Wording wording) {
        String role = Optional.ofNullable(figure.role()).map(wording::said).orElse(null);
        return new Actor(figure.name(), figure.type(), role, figure.mentions().size());
    }
}
