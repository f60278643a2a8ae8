package news.vigie.story.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.language.Language;

/**
 * What a reader knows from the texts that were told: whether a statement adds a fact to it, a number, a name, or enough
 * other words.
 */
public final class Known {
    private static final double ENOUGH = 1;
    private static final double A_NAME = 0.5;
    private static final double A_DAY = 0.5;
    private static final double A_TERM = 0.34;

    /** Less than this share of other words is another way of saying the same. */
    private static final double OTHER_WORDS = 0.34;

    private final List<Account> told;
    private final Set<String> names = new HashSet<>();
    private final Set<String> terms = new HashSet<>();
    private final Set<Language> languages = new HashSet<>();

    public Known(List<Account> told) {
        this.told = List.copyOf(told);
        for (Account account : told) {
            languages.add(account.language());
            terms.addAll(account.terms());
            account.statements().forEach(statement -> names.addAll(statement.names()));
        }
    }

    /** Does the statement, of a text of that language, say something else? */
    public boolean lacks(Statement statement, Language language) {
        double amounts = statement.amounts().stream().mapToDouble(this::newness).sum();
        long named = statement.names().stream()
                .filter(name -> !names.contains(name) && !terms.contains(name))
                .count();
        double worded = languages.contains(language) ? worded(statement) : 0;
        return amounts + Math.min(1, A_NAME * named) + worded >= ENOUGH;
    }

    private double newness(Amount amount) {
        boolean given = told.stream().flatMap(Account::amounts).anyMatch(known -> isSame(known, amount));
        return given
                ? 0
                : switch (amount.kind()) {
                    case COUNT, PERCENT, MONEY, SCORE -> 1;
                    case DATE, TIME, AGE -> A_DAY;
                    case LABEL -> 0;
                };
    }

    private static boolean isSame(Amount known, Amount amount) {
        return known.kind() == amount.kind()
                && (known.value() == amount.value() || (known.isOfTheSame(amount) && known.agrees(amount)));
    }

    private double worded(Statement statement) {
        long others =
                statement.terms().stream().filter(term -> !terms.contains(term)).count();
        return others < OTHER_WORDS * statement.terms().size() ? 0 : A_TERM * others;
    }
}
