package news.vigie.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what an article does not say. It trusts nobody: neither an editor nor the finders of quotes and actors. May
 * be shared between threads.
 */
public final class BriefChecker {
    /** What is left of a brief, and why the rest is not. */
    public record Checked(Brief brief, List<Violation> violations) {
        public Checked {
            violations = List.copyOf(violations);
        }

        /** Was a bullet refused? */
        public boolean refusesBullets() {
            return violations.stream().anyMatch(violation -> violation.where().startsWith("bullet"));
        }
    }

    /** The brief without the parts that break a rule. */
    public Checked check(Reading reading, Brief brief) {
        var found = new ArrayList<Violation>();
        var bulletRules = BulletRules.of(reading);
        var words = WordRuns.of(reading);
        var bullets = kept("bullet", brief.bullets(), bulletRules::check, found);
        var quotes = kept("quote", brief.quotes(), (quote, at) -> check(quote, at, reading, words), found);
        var actors = kept("actor", brief.actors(), (actor, at) -> names(at, words, actor.name(), actor.role()), found);
        return new Checked(new Brief(brief.language(), bullets, quotes, actors), found);
    }

    private static <T> List<T> kept(
            String part, List<T> all, BiFunction<T, String, List<Violation>> rule, List<Violation> found) {
        var kept = new ArrayList<T>();
        for (int i = 0; i < all.size(); i++) {
            List<Violation> wrong = rule.apply(all.get(i), part + " " + (i + 1));
            if (wrong.isEmpty()) {
                kept.add(all.get(i));
            }
            found.addAll(wrong);
        }
        return kept;
    }

    private static List<Violation> check(Quote quote, String where, Reading reading, WordRuns words) {
        String text = reading.article().text();
        boolean verbatim = !quote.text().isBlank()
                && quote.at().end() <= text.length()
                && quote.at().in(text).equals(quote.text());
        if (!verbatim) {
            return List.of(new Violation(Violation.Kind.QUOTE, where, quote.text()));
        }
        return names(where, words, quote.speaker(), quote.role(), quote.cue());
    }

    private static List<Violation> names(String where, WordRuns words, @Nullable String... names) {
        return Stream.of(names)
                .filter(name -> name != null && !words.has(name))
                .map(name -> new Violation(Violation.Kind.NAME, where, String.valueOf(name)))
                .toList();
    }
}
