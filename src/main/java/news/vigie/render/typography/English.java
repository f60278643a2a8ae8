package news.vigie.render.typography;

import java.util.List;
import java.util.function.UnaryOperator;

/** Curly quotation marks and apostrophes, and no space before a mark. */
final class English {
    private static final String ENDS = "(?:[\\s\\h”’\"]|$)";

    /** After a digit a space may be meant: a score, a ratio. */
    private static final Rule SPACE_BEFORE_MARK =
            Rule.of("(?<=[\\p{L}\\p{Sc}”’)»%°])\\h{1,9}+(?=(?:[;:,]|\\.(?!\\h?\\.))" + ENDS + ")", "");

    private static final Rule SPACE_BEFORE_HIGH_MARK =
            Rule.of("(?<=[\\p{L}\\p{N}\\p{Sc}”’)»%°])\\h{1,9}+(?=[!?]{1,9}+" + ENDS + ")", "");

    static final List<UnaryOperator<String>> RULES = List.of(
            SharedRules.ELLIPSIS,
            SharedRules.DASH,
            SingleMarks::curled,
            SPACE_BEFORE_MARK,
            SPACE_BEFORE_HIGH_MARK,
            SharedRules.UNIT);

    private English() {}
}
