package news.vigie.brief.bullet;

import java.util.List;
import java.util.Set;
import news.vigie.brief.Bullet;
import news.vigie.brief.bullet.flaw.Flaw;
import news.vigie.language.Span;

/**
 * What a sentence, or one and the sentence before it, offers as a bullet.
 *
 * @param place of the (first) sentence among those that are the article's own, counted from 0
 * @param kept the stretches that the bullet would hold
 * @param quoted the share of it in quotation marks, 0 to 1
 * @param stands how surely a reader who sees nothing else but the headline understands it, 0 to 1
 * @param bracket what the editor puts in square brackets before the words: who "he" is; empty: nothing
 */
record Passage(int place, List<Span> kept, int words, double quoted, Set<Flaw> flaws, double stands, String bracket) {
    Passage {
        kept = List.copyOf(kept);
        flaws = Set.copyOf(flaws);
    }

    Bullet bullet(String text) {
        return Bullet.of(text, kept, bracket);
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
