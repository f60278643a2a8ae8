package news.vigie.render.typography;

import java.util.List;
import java.util.function.UnaryOperator;

/** Curly quotation marks and apostrophes, and no space before a mark. */
final class English {
    /** Between digits a space may be meant: a score, a ratio. */
    private static final Rule SPACE_BEFORE_MARK = Rule.of(
            "(?<=[\\p{L}”’)»%])\\h{1,9}+(?=[;:,](?:[\\s\\h”’\"]|$))|(?<=[\\p{L}\\p{N}”’)»%])\\h{1,9}+(?=[!?]{1,9}+(?:[\\s\\h”’\"]|$))",
            "");

    static final List<UnaryOperator<String>> RULES =
            List.of(Common.ELLIPSIS, Common.DASH, SingleMarks::curled, SPACE_BEFORE_MARK, Common.UNIT);

    private English() {}
}
