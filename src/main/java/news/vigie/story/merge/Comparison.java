package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.List;
import news.vigie.language.Span;
import news.vigie.story.Differing;
import news.vigie.story.Report;
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
            if (isOutdated(other.report(), own.report())) {
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

    /** What a source said before, it says no more. */
    private static boolean isOutdated(Report other, Report own) {
        return other.source().equals(own.source()) && other.time().isBefore(own.time());
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
