package news.vigie.brief.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.quote.cue.Mentions.Mention;
import news.vigie.language.NameType;

/** Counts who was named and who was a subject, the latest first, of those whom the pronoun fits. */
final class Ranks {
    private static final List<Trait> NAMED = List.of(Trait.LAST_NAMED, Trait.SECOND_NAMED, Trait.EARLIER_NAMED);
    private static final List<Trait> SUBJECTS =
            List.of(Trait.LAST_SUBJECT, Trait.SECOND_SUBJECT, Trait.EARLIER_SUBJECT);

    private final Gender gender;
    private final List<Figure> named = new ArrayList<>();
    private final List<Figure> subjects = new ArrayList<>();

    Ranks(Gender gender) {
        this.gender = gender;
    }

    long named(Mention mention) {
        return rank(named, mention.figure(), NAMED);
    }

    long subject(Figure figure) {
        return rank(subjects, figure, SUBJECTS);
    }

    private long rank(List<Figure> before, Figure figure, List<Trait> places) {
        boolean fits = figure.type() == NameType.PERSON && gender.fits(figure.gender());
        if (isAmong(before, figure)) {
            return 0;
        }
        int place = Math.min(2, before.size());
        if (fits || gender == Gender.UNKNOWN) {
            before.add(figure);
        } else {
            place = 2;
        }
        return places.get(place).bit();
    }

    private static boolean isAmong(List<Figure> figures, Figure figure) {
        for (Figure other : figures) {
            if (Found.isSame(other, figure)) {
                return true;
            }
        }
        return false;
    }
}
