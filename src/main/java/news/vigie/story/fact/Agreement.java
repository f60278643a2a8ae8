package news.vigie.story.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.story.fact.Amount.Kind;

/**
 * Says whether a text says on its own what a statement of another text says. It would rather miss an agreement than see
 * one that is not there: the numbers must all be the same, the names nearly all, half of the words, and neither may
 * deny or doubt what the other does not.
 */
public final class Agreement {
    /** Of the words, in one sentence, where a number is the same and where there is none; and in the whole text. */
    private static final double TERMS_BESIDE_NUMBERS = 0.34;

    private static final double TERMS_ALONE = 0.45;
    private static final double TERMS_OF_TEXT = 0.6;
    private static final double MOST_TERMS = 0.4;
    private static final int FEWEST_TERMS = 3;

    /** Names alone say nothing. */
    private static final int FEWEST_WORDS = 2;

    private static final double WORDS = 0.3;
    private static final double NAMES = 0.67;
    private static final int NAMES_OF_TWO = 3;

    /** A day of the month may be called by its weekday; a year is given or not. */
    private static final double FIRST_YEAR = 1900;

    /** Across languages a number tells only if few others could stand in its place. */
    private static final double TELLING_NUMBER = 13;

    private static final double FEWEST_OF_ITS_OWN = 100;
    private static final double TEN = 10;

    private Agreement() {}

    /**
     * Does the other text say it too?
     *
     * @param own of which the statement is
     */
    public static boolean confirms(Account other, Statement statement, Account own) {
        List<Statement> said = other.statements();
        boolean sameLanguage = own.language().equals(other.language());
        return IntStream.range(0, said.size()).anyMatch(i -> {
            Statement before = i == 0 ? said.get(i) : said.get(i - 1);
            return sameLanguage
                    ? saysTheSame(said.get(i), statement, other)
                    : givesTheSame(said.get(i), before, statement);
        });
    }

    private static boolean saysTheSame(Statement said, Statement wanted, Account other) {
        return isSpoken(said, wanted, other)
                && said.denied() == wanted.denied()
                && !Opposites.disagree(said.sides(), wanted.sides())
                && isInOrder(said, wanted)
                && (!said.doubted() || wanted.doubted())
                && !isOfAnotherDay(said, wanted)
                && names(said, other.names(), wanted)
                && wanted.amounts().stream().allMatch(amount -> isGiven(amount, said, other));
    }

    private static boolean isSpoken(Statement said, Statement wanted, Account other) {
        long shared = wanted.terms().stream().filter(said.terms()::contains).count();
        boolean counted = wanted.amounts().stream()
                .anyMatch(amount -> (amount.kind().isMeasured() || amount.kind() == Kind.SCORE)
                        && said.amounts().stream().anyMatch(given -> isSame(amount, given)));
        long known = wanted.terms().stream().filter(other.terms()::contains).count();
        int all = wanted.terms().size();
        boolean mostly = counted && shared >= MOST_TERMS * all;
        long words = wanted.words().stream().filter(said.words()::contains).count();
        return shared >= FEWEST_TERMS
                && words >= Math.max(FEWEST_WORDS, WORDS * wanted.words().size())
                && shared >= (counted ? TERMS_BESIDE_NUMBERS : TERMS_ALONE) * all
                && (mostly || known >= TERMS_OF_TEXT * all);
    }

    /** Names and numbers are the same in every language; a single small number is not enough. */
    private static boolean givesTheSame(Statement said, Statement before, Statement wanted) {
        List<Amount> measured = wanted.amounts().stream()
                .filter(amount -> amount.kind().isMeasured() || amount.kind() == Kind.SCORE)
                .toList();
        boolean telling = measured.size() > 1 || measured.stream().anyMatch(amount -> amount.value() >= TELLING_NUMBER);
        return telling
                && said.denied() == wanted.denied()
                && said.doubted() == wanted.doubted()
                && !Opposites.disagree(said.sides(), wanted.sides())
                && isInOrder(said, wanted)
                && !isOfAnotherDay(said, wanted)
                && shareNames(said, wanted)
                && names(said, before.names(), wanted)
                && measured.stream()
                        .allMatch(amount -> said.amounts().stream().anyMatch(given -> isSame(amount, given)));
    }

    /** Three words, or two that are not the first and the last name of one person. */
    private static boolean shareNames(Statement said, Statement wanted) {
        long shared = wanted.names().stream().filter(said.names()::contains).count();
        return shared >= NAMES_OF_TWO || (shared == 2 && !isOneName(said, wanted));
    }

    private static boolean isOneName(Statement said, Statement wanted) {
        List<String> all = names(wanted, wanted.at().end());
        List<String> shared = all.stream().filter(said.names()::contains).toList();
        return shared.size() < 2 || all.indexOf(shared.get(1)) - all.indexOf(shared.get(0)) == 1;
    }

    /** Who beat whom is told by who is named first, before the score. */
    private static boolean isInOrder(Statement said, Statement wanted) {
        return wanted.amounts().stream()
                .filter(amount -> amount.kind() == Kind.SCORE)
                .allMatch(score -> said.amounts().stream()
                        .filter(given -> given.kind() == Kind.SCORE && given.value() == score.value())
                        .anyMatch(given -> isInOrder(
                                names(said, given.at().start()),
                                names(wanted, score.at().start()))));
    }

    private static boolean isInOrder(List<String> said, List<String> wanted) {
        List<String> shared = wanted.stream().filter(said::contains).toList();
        return shared.size() >= 2
                && shared.equals(said.stream().filter(wanted::contains).toList());
    }

    private static List<String> names(Statement statement, int end) {
        return statement.capitals().stream()
                .filter(capital -> capital.at() < end)
                .map(Statement.Capital::name)
                .distinct()
                .toList();
    }

    /** Things are words of a language, unless they are a deed, a currency or a share. */
    private static boolean isSame(Amount amount, Amount given) {
        boolean deed = Lexicon.isDeed(amount.things()) || Lexicon.isDeed(given.things());
        boolean comparable = amount.things().equals(given.things())
                || (amount.kind() == Kind.COUNT && !deed && isOfItsOwn(amount.value()));
        return amount.kind() == given.kind()
                && comparable
                && amount.partial() == given.partial()
                && amount.bound() == given.bound()
                && amount.value() == given.value();
    }

    /** No other thing is counted by chance in the same story with such a number: 6,214, but not 300. */
    private static boolean isOfItsOwn(double number) {
        return number >= FEWEST_OF_ITS_OWN && number % TEN != 0;
    }

    private static boolean isOfAnotherDay(Statement said, Statement wanted) {
        boolean days = !said.days().isEmpty() && !wanted.days().isEmpty() && disjoint(said.days(), wanted.days());
        return days || isOfAnotherDate(said, wanted);
    }

    /** Both give a date, and none the same. */
    static boolean isOfAnotherDate(Statement said, Statement wanted) {
        Set<Double> dates = dates(said);
        Set<Double> others = dates(wanted);
        return !dates.isEmpty() && !others.isEmpty() && disjoint(dates, others);
    }

    static Set<Double> dates(Statement statement) {
        var dates = new HashSet<Double>();
        statement.amounts().stream()
                .filter(amount -> amount.kind() == Kind.DATE)
                .forEach(amount -> dates.add(amount.value()));
        return dates;
    }

    private static <T> boolean disjoint(Set<T> some, Set<T> others) {
        return some.stream().noneMatch(others::contains);
    }

    /** Nearly all names are near, and one at least in the sentence itself. */
    private static boolean names(Statement said, Set<String> near, Statement wanted) {
        Set<String> names = wanted.names();
        long named = names.stream()
                .filter(name -> said.names().contains(name) || near.contains(name))
                .count();
        return named >= NAMES * names.size()
                && (names.isEmpty() || names.stream().anyMatch(said.names()::contains));
    }

    /** A measure anywhere in the text, as long as this sentence gives no other; a date must not be another one. */
    private static boolean isGiven(Amount amount, Statement said, Account other) {
        return switch (amount.kind()) {
            case LABEL -> true;
            case DATE -> amount.value() < FIRST_YEAR || isFound(amount, other);
            case COUNT, PERCENT, MONEY ->
                said.amounts().stream().noneMatch(given -> given.isOfTheSame(amount) && !given.agrees(amount))
                        && other.amounts()
                                .anyMatch(given -> given.isOfTheSame(amount)
                                        && given.partial() == amount.partial()
                                        && given.agrees(amount));
            case AGE, TIME, SCORE -> isFound(amount, other);
        };
    }

    private static boolean isFound(Amount amount, Account other) {
        return other.amounts().anyMatch(given -> given.kind() == amount.kind() && given.value() == amount.value());
    }
}
