package news.vigie.brief.quote.speaker;

import static news.vigie.brief.quote.speaker.Candidates.bit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Subject;
import news.vigie.language.NameType;

/** What a figure is in the whole article, wherever it may speak. */
final class Standings {
    private static final long CENTRAL = Trait.IN_TITLE.bit() | Trait.MOST_NAMED.bit() | Trait.FIRST_IN_TEXT.bit();
    private static final int MOST_CENTRAL = 5;
    private static final int OFTEN = 3;

    private final IdentityHashMap<Figure, Long> traits = new IdentityHashMap<>();
    private final List<Figure> central = new ArrayList<>();

    Standings(String title, Cast cast, List<Scene> scenes) {
        String small = title.toLowerCase(Locale.ROOT);
        int most = cast.figures().stream()
                .filter(figure -> figure.type() == NameType.PERSON)
                .mapToInt(figure -> figure.mentions().size())
                .max()
                .orElse(0);
        boolean first = true;
        for (Figure figure : cast.figures()) {
            boolean person = figure.type() == NameType.PERSON;
            traits.put(figure, traitsOf(figure, small, most) | bit(Trait.FIRST_IN_TEXT, first && person));
            first &= !person;
        }
        for (Scene scene : scenes) {
            if (scene.cue() != null && scene.subject() instanceof Subject.Named named) {
                traits.merge(named.figure(), Trait.SPEAKS.bit(), (a, b) -> a | b);
            }
        }
        cast.figures().stream()
                .filter(figure -> figure.type() != NameType.PLACE && (of(figure) & CENTRAL) != 0)
                .limit(MOST_CENTRAL)
                .forEach(central::add);
    }

    /** Those whom the article is about. */
    List<Figure> central() {
        return central;
    }

    long of(Figure figure) {
        return traits.getOrDefault(figure, 0L);
    }

    private static long traitsOf(Figure figure, String title, int most) {
        int named = figure.mentions().size();
        boolean person = figure.type() == NameType.PERSON;
        String name = figure.name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return bit(Trait.PERSON, person)
                | bit(Trait.ORGANIZATION, !person)
                | bit(Trait.MOST_NAMED, person && named == most)
                | bit(Trait.NAMED_OFTEN, named >= OFTEN)
                | bit(Trait.NAMED_ONCE, named == 1)
                | bit(Trait.HAS_ROLE, figure.role() != null)
                | bit(Trait.IN_TITLE, last.length() > 2 && title.contains(last))
                | bit(Trait.SINGLE_UNSURE_WORD, person && name.indexOf(' ') < 0 && figure.gender() == Gender.UNKNOWN);
    }
}
