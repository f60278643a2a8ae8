package news.vigie.story.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.story.fact.Amount.Kind;

/**
 * Finds where a text gives another number for the same thing. Only what is certain is found: each of both texts gives
 * one number for it, no part of a whole, of no other year, and the sentences speak of the same.
 */
public final class Difference {
    private static final int SHARED_TERMS = 3;
    private static final double SHARED_OF_SHARES = 0.4;

    private Difference() {}

    /**
     * The number that the other text gives instead; empty: it gives none, or the same.
     *
     * @param own of which the statement is
     */
    public static Optional<Amount> of(Amount amount, Statement statement, Account own, Account other) {
        boolean sameLanguage = own.language().equals(other.language());
        boolean comparable = amount.kind().isMeasured() && !amount.partial() && (sameLanguage || isDeed(amount));
        if (!comparable || statement.denied() || !isOnlyOne(amount, own.amounts())) {
            return Optional.empty();
        }
        List<Given> given = other.statements().stream()
                .flatMap(said -> said.amounts().stream().map(found -> new Given(found, said)))
                .filter(found -> found.amount.isOfTheSame(amount) && !found.amount.partial())
                .toList();
        boolean agreed = given.stream().anyMatch(found -> found.amount.agrees(amount));
        boolean one =
                given.stream().map(found -> found.amount.value()).distinct().count() == 1;
        return agreed || !one
                ? Optional.empty()
                : given.stream()
                        .filter(found -> speakOfTheSame(found, amount, statement, sameLanguage))
                        .map(Given::amount)
                        .findFirst();
    }

    private record Given(Amount amount, Statement said) {}

    private static boolean isDeed(Amount amount) {
        return amount.kind() == Kind.COUNT && Lexicon.isDeed(amount.things());
    }

    private static boolean isOnlyOne(Amount amount, Stream<Amount> all) {
        return all.filter(other -> other.isOfTheSame(amount) && !other.partial())
                .allMatch(other -> other.agrees(amount));
    }

    private static boolean speakOfTheSame(Given found, Amount amount, Statement wanted, boolean sameLanguage) {
        Statement said = found.said;
        if (said.denied() || (said.doubted() && !wanted.doubted()) || isOfAnotherYear(said, wanted)) {
            return false;
        }
        long names = wanted.names().stream().filter(said.names()::contains).count();
        long terms = wanted.terms().stream()
                .filter(said.terms()::contains)
                .filter(term -> !amount.things().contains(term))
                .count();
        if (isDeed(amount)) {
            return sameLanguage ? names + terms >= 2 : names >= 2;
        }
        int fewer = Math.min(said.terms().size(), wanted.terms().size());
        return amount.kind() == Kind.COUNT
                ? terms >= SHARED_TERMS
                : terms >= SHARED_TERMS
                        && terms >= SHARED_OF_SHARES * fewer
                        && isAlone(amount, said)
                        && isAlone(amount, wanted);
    }

    private static boolean isOfAnotherYear(Statement said, Statement wanted) {
        return !Agreement.dates(wanted).containsAll(Agreement.dates(said));
    }

    private static boolean isAlone(Amount amount, Statement said) {
        return said.amounts().stream()
                        .filter(other -> other.kind() == amount.kind())
                        .count()
                == 1;
    }
}
