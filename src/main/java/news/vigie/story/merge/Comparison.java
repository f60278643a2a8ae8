package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.List;
import news.vigie.language.Span;
import news.vigie.story.Differing;
import news.vigie.story.fact.Agreement;
import news.vigie.story.fact.Amount;
import news.vigie.story.fact.Difference;
import news.vigie.story.fact.Statement;

/** Holds what one report says against what the others say on their own. */
record Comparison(List<Voice> voices) {
    /** The names of the other sources that say the same; of those that print one copy, its origin's. */
    List<String> confirming(Voice own, Statement statement) {
        return others(own).stream()
                .filter(other -> Agreement.confirms(other.account(), statement, own.account()))
                .map(other -> other.report().source())
                .filter(source -> !own.sources().contains(source))
                .distinct()
                .toList();
    }

    /** What the others say instead, in their own words, each number once for a source. */
    List<Differing> differing(Voice own, Statement statement) {
        var found = new ArrayList<Differing>();
        for (Voice other : others(own)) {
            if (isOfSource(other, own) || saysNoMore(other)) {
                continue;
            }
            for (Amount amount : statement.amounts()) {
                Difference.of(amount, statement, own.account(), other.account())
                        .map(given -> given.at())
                        .map(at -> said(other, at))
                        .filter(differing -> !found.contains(differing))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Has the bullet's own source given another number since? Then it is not told. */
    boolean isOvertaken(Voice own, Statement statement) {
        return others(own).stream()
                .filter(other -> isOfSource(other, own)
                        && other.report().time().isAfter(own.report().time()))
                .anyMatch(newer -> statement.amounts().stream()
                        .anyMatch(amount -> Difference.of(amount, statement, own.account(), newer.account())
                                .isPresent()));
    }

    /** What a source said before, it says no more. */
    private boolean saysNoMore(Voice voice) {
        return others(voice).stream()
                .anyMatch(other -> isOfSource(other, voice)
                        && other.report().time().isAfter(voice.report().time()));
    }

    private static boolean isOfSource(Voice one, Voice other) {
        return one.report().source().equals(other.report().source());
    }

    private List<Voice> others(Voice own) {
        return voices.stream()
                .filter(voice -> voice.report().id() != own.report().id())
                .toList();
    }

    private static Differing said(Voice voice, Span at) {
        return new Differing(
                at.in(voice.report().article().text()),
                at,
                voice.report().id(),
                voice.report().source());
    }
}
