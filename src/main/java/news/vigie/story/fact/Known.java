package news.vigie.story.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.language.Language;

/**
 * What a reader knows from the texts that were told: whether a statement adds a fact to it, a number, a name, what befell
 * somebody, or enough other words.
 */
public final class Known {
    private static final double ENOUGH = 1;
    private static final double A_NAME = 0.5;
    private static final double A_DAY = 0.5;
    private static final double A_TERM = 0.34;

    /** Less than this share of other words is another way of saying the same. */
    private static final double OTHER_WORDS = 0.34;

    /** So many words of a title, which has none to spare, are news. */
    private static final int WORDS_OF_TITLE = 2;

    private static final double SHARE_OF_TITLE = 0.3;

    private final List<Account> told = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> terms = new HashSet<>();
    private final Set<String> deeds = new HashSet<>();
    private final Set<Language> languages = new HashSet<>();

    public Known(List<Account> told) {
        told.forEach(this::learn);
    }

    /** From now on this was told, too. */
    public void learn(Account account) {
        told.add(account);
        languages.add(account.language());
        terms.addAll(account.terms());
        for (Statement statement : account.statements()) {
            names.addAll(statement.names());
            deeds.addAll(statement.deeds());
        }
    }

    /** Does the statement, of a text of that language, say something else? */
    public boolean lacks(Statement statement, Language language) {
        double amounts = statement.amounts().stream().mapToDouble(this::newness).sum();
        long named = statement.names().stream()
                .filter(name -> !names.contains(name) && !terms.contains(name))
                .count();
        double worded = languages.contains(language) ? worded(statement) : 0;
        return lacksDeed(statement) || amounts + Math.min(1, A_NAME * named) + worded >= ENOUGH;
    }

    /** The same of the statement that a title sums up: what is new in both is the news. */
    public boolean lacks(Statement lead, Statement title, Language language) {
        return lacks(lead, language) || lacksWords(lead, title, language);
    }

    /** Does something befall somebody, or more or fewer people, or is another number given for the same thing? */
    public boolean lacksTurn(Statement statement) {
        return lacksDeed(statement)
                || statement.amounts().stream()
                        .filter(amount -> amount.kind().isMeasured() && !amount.partial())
                        .anyMatch(this::isAnother);
    }

    /** Are there words that the statement and its title have, and no text? */
    public boolean lacksWords(Statement lead, Statement title, Language language) {
        if (!languages.contains(language)) {
            return false;
        }
        long others = title.terms().stream()
                .filter(term -> lead.terms().contains(term) && !terms.contains(term))
                .count();
        return others >= WORDS_OF_TITLE
                && others >= SHARE_OF_TITLE * title.terms().size();
    }

    private boolean lacksDeed(Statement statement) {
        return !deeds.containsAll(statement.deeds());
    }

    private boolean isAnother(Amount amount) {
        List<Amount> given = told.stream()
                .flatMap(Account::amounts)
                .filter(known -> known.isOfTheSame(amount) && !known.partial())
                .toList();
        boolean asked = !given.isEmpty() || Lexicon.isDeed(amount.things());
        return asked && given.stream().noneMatch(known -> known.agrees(amount));
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
