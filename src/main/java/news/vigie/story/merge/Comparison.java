package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.language.Span;
import news.vigie.story.Differing;
import news.vigie.story.fact.Agreement;
import news.vigie.story.fact.Amount;
import news.vigie.story.fact.Difference;
import news.vigie.story.fact.Statement;

/** Holds what one report says against what the others say on their own. What a source said before, it says no more. */
record Comparison(List<Voice> voices) {
    /** The names of the other sources that say the same; of those that print one copy, its origin's. */
    List<String> confirming(Voice own, Statement statement) {
        return others(own)
                .filter(other -> Agreement.confirms(other.account(), statement, own.account()))
                .filter(other -> statement.amounts().stream().noneMatch(amount -> hasCountedAnew(other, amount)))
                .map(other -> other.report().source())
                .filter(source -> !own.sources().contains(source))
                .distinct()
                .toList();
    }

    /** What other sources say instead, in their own words, each number once for a source. */
    List<Differing> differing(Voice own, Statement statement) {
        var found = new ArrayList<Differing>();
        others(own)
                .filter(other -> !other.report().source().equals(own.report().source()))
                .forEach(other -> statement.amounts().stream()
                        .flatMap(amount -> Difference.of(amount, statement, own.account(), other.account()).stream())
                        .filter(given -> !hasCountedAnew(other, given))
                        .map(given -> said(other, given.at()))
                        .filter(differing -> !found.contains(differing))
                        .forEach(found::add));
        return List.copyOf(found);
    }

    /** Has the source of the statement given another number since? */
    boolean isOvertaken(Voice own, Statement statement) {
        return voices.stream()
                .filter(later -> later.isLaterWordOf(own))
                .anyMatch(later -> countsOtherwise(later, own, statement));
    }

    /** Does any of these voices give another number? */
    boolean overtakes(Voice own, Statement statement) {
        return voices.stream().anyMatch(voice -> countsOtherwise(voice, own, statement));
    }

    private static boolean countsOtherwise(Voice other, Voice own, Statement statement) {
        return statement.amounts().stream()
                .anyMatch(amount -> Difference.of(amount, statement, own.account(), other.account())
                        .isPresent());
    }

    private boolean hasCountedAnew(Voice voice, Amount amount) {
        return voices.stream()
                .anyMatch(later -> later.isLaterWordOf(voice) && later.account().counts(amount));
    }

    private Stream<Voice> others(Voice own) {
        return voices.stream()
                .filter(voice -> voice.report().id() != own.report().id());
    }

    private static Differing said(Voice voice, Span at) {
        return new Differing(
                at.in(voice.report().article().text()),
                at,
                voice.report().id(),
                voice.report().source());
    }
}
