package news.vigie.render.typography;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What Spanish, German, Italian and Portuguese set alike: no space before a mark nor inside quotation marks, no-break
 * spaces before units, the typographic apostrophe.
 */
final class Continental {
    private static final String ENDS = "(?:[\\s\\h”’»“\"]|$)";

    private static final Rule APOSTROPHE = Rule.of("(?<=[\\p{L}\\p{N}])'(?=[\\p{L}\\p{N}«“\"])", "’");

    /** After a digit a space may be meant: a score, a ratio. */
    private static final Rule SPACE_BEFORE_MARK =
            Rule.of("(?<=[\\p{L}\\p{Sc}”’)»“%°])\\h{1,9}+(?=(?:[;:,]|\\.(?!\\h?\\.))" + ENDS + ")", "");

    private static final Rule SPACE_BEFORE_HIGH_MARK =
            Rule.of("(?<=[\\p{L}\\p{N}\\p{Sc}”’)»“%°])\\h{1,9}+(?=[!?]{1,9}+" + ENDS + ")", "");

    private static final Rule GUILLEMET_OPENS = Rule.of("«\\h++(?=[^\\s\\h])", "«");
    private static final Rule GUILLEMET_CLOSES = Rule.of("(?<=[^\\s\\h])\\h++»", "»");

    static final List<UnaryOperator<String>> PLAIN = List.of(
            SharedRules.ELLIPSIS,
            SharedRules.DASH,
            APOSTROPHE,
            SPACE_BEFORE_MARK,
            SPACE_BEFORE_HIGH_MARK,
            SharedRules.UNIT);

    static final List<UnaryOperator<String>> GUILLEMETS = Stream.concat(
                    Stream.of(GUILLEMET_OPENS, GUILLEMET_CLOSES), PLAIN.stream())
            .toList();

    private Continental() {}
}
