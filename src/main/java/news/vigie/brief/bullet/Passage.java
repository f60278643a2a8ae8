package news.vigie.brief.bullet;

import java.util.List;
import java.util.Set;
import news.vigie.language.Span;

/**
 * What a sentence offers as a bullet.
 *
 * @param place of the sentence among those that are the article's own, counted from 0
 * @param kept the stretches that the bullet would hold
 * @param terms of the kept words
 * @param quoted the share of it in quotation marks, 0 to 1
 */
record Passage(int place, List<Span> kept, int words, Set<String> terms, double quoted, Set<Flaw> flaws) {
    Passage {
        kept = List.copyOf(kept);
        terms = Set.copyOf(terms);
        flaws = Set.copyOf(flaws);
    }

    boolean isClean() {
        return flaws.isEmpty();
    }

    Flaw worst() {
        return flaws.stream().max(Flaw::compareTo).orElseThrow();
    }

    boolean has(Flaw flaw) {
        return flaws.contains(flaw);
    }
}
