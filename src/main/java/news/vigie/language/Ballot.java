package news.vigie.language;

import java.util.Collection;
import java.util.Set;
import news.vigie.language.letters.LetterModel;
import news.vigie.language.letters.Votes;

/** Decides a vote on the language of a text, the feed's languages before others and much read ones before rare ones. */
final class Ballot {
    /** What a language of the feed is given beforehand, in natural logarithms. */
    private static final double LIKELY = 9;

    /** What a language lacks beforehand that few feeds are written in. */
    private static final double RARE = 2.5;

    /** What the best language must have over the second to be told. */
    private static final double LEAST_LEAD = 1.5;

    /** What the best language must have for each three letters on the average. */
    private static final double LEAST_EACH = 1.5;

    private static final int LEAST_GRAMS = 6;

    private static final Set<String> MUCH_READ = Set.of(
            "fr", "en", "de", "es", "it", "pt", "nl", "pl", "ru", "ar", "sv", "da", "no", "fi", "tr", "ro", "cs", "hu",
            "id", "uk", "fa", "ur", "vi", "hi", "bg", "sk");

    private final LetterModel model;
    private final Votes votes;
    private final Collection<Language> likely;

    Ballot(LetterModel model, Votes votes, Collection<Language> likely) {
        this.model = model;
        this.votes = votes;
        this.likely = likely;
    }

    Language winner() {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int language = 0; language < votes.size(); language++) {
            double vote = votes.of(language) + beforehand(model.languages().get(language));
            if (vote > most) {
                second = most;
                most = vote;
                best = language;
            } else if (vote > second) {
                second = vote;
            }
        }
        boolean told = votes.seen() >= LEAST_GRAMS
                && most - second >= LEAST_LEAD
                && votes.of(best) >= LEAST_EACH * votes.seen();
        if (told) {
            return new Language(model.languages().get(best));
        }
        return blank();
    }

    /** What a text is of that does not tell: the only language that is likely. */
    Language blank() {
        return likely.size() == 1 ? likely.iterator().next() : Language.UNKNOWN;
    }

    private double beforehand(String code) {
        if (!likely.isEmpty() && likely.contains(new Language(code))) {
            return LIKELY;
        }
        return MUCH_READ.contains(code) ? 0 : -RARE;
    }
}
