package news.vigie.brief.actor.role;

import news.vigie.language.RoleName;
import news.vigie.language.Span;

/**
 * What a text calls somebody.
 *
 * @param at where it says so
 * @param complete it says more than the bare role: of what, or which
 */
record Role(Span at, RoleName.Weight weight, boolean complete) {
    /** A bare "frère", "victime" or "homme" tells nothing of anybody. */
    boolean tells() {
        return switch (weight) {
            case PERSON -> false;
            case KIN, PART -> complete;
            default -> true;
        };
    }

    /** The more the better: an office before a trade, a trade before kinship; of two alike the complete one. */
    int worth() {
        int most = switch (weight) {
            case PERSON -> 0;
            case KIN -> 2;
            case PART -> 4;
            case STANDING -> 6;
            case WORK -> 8;
            case OFFICE -> 10;
        };
        return most + (complete ? 1 : 0);
    }
}
