package news.vigie.story.fact;

import java.util.Set;
import news.vigie.language.Span;

/**
 * A number of a text and what it is a number of.
 *
 * @param things what is counted: the terms of the noun, a deed ("injured") or a currency
 * @param partial a part of a whole or an addition to one ("dont deux grièvement", "six more"): compared with nothing
 * @param at the words, from what bounds the number to the noun or deed
 */
public record Amount(double value, Bound bound, Kind kind, Set<String> things, boolean partial, Span at) {
    /** Two numbers as near as that are one of them rounded. */
    private static final double ROUNDED = 0.1;

    /** Below this nobody rounds. */
    private static final int COUNTED_ONE_BY_ONE = 20;

    public Amount {
        things = Set.copyOf(things);
    }

    /** How exactly the text gives the number. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    /** What kind of number it is; only the first three may differ between reports of one event. */
    public enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        AGE,
        DATE,
        TIME,
        SCORE,
        LABEL;

        boolean isMeasured() {
            return this == COUNT || this == PERCENT || this == MONEY;
        }
    }

    /** Do both measure the same thing, as far as their words tell? */
    public boolean isOfTheSame(Amount other) {
        return kind == other.kind && kind.isMeasured() && things.equals(other.things);
    }

    /** Is it the same number, or the other one rounded? */
    public boolean agrees(Amount other) {
        if (value == other.value) {
            return isLoose() == other.isLoose();
        }
        boolean inexact = bound != Bound.EXACT || other.bound != Bound.EXACT || isRound() != other.isRound();
        double greater = Math.max(value, other.value);
        return inexact
                && Math.min(value, other.value) >= COUNTED_ONE_BY_ONE
                && Math.abs(value - other.value) <= ROUNDED * greater
                && isWithin(other)
                && other.isWithin(this);
    }

    /** "At least four" is not "four". */
    private boolean isLoose() {
        return bound == Bound.AT_LEAST || bound == Bound.AT_MOST;
    }

    private boolean isWithin(Amount bounds) {
        return switch (bounds.bound) {
            case AT_LEAST -> value >= bounds.value || isLoose();
            case AT_MOST -> value <= bounds.value || isLoose();
            default -> true;
        };
    }

    /** One significant digit, or two, and zeros. */
    private boolean isRound() {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1));
        return value >= 100 && value % unit == 0;
    }
}
