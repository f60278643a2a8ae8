package news.vigie.render.typography;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The rules of the Imprimerie nationale as far as spaces and signs go: a narrow no-break space before ; : ! ? and inside
 * guillemets, no-break spaces in numbers and before their units, the typographic apostrophe.
 */
final class French {
    private static final Rule APOSTROPHE = Rule.of(
            "(?<=[\\p{L}\\p{N}" + Untouched.STAND_IN + "])'(?=[\\p{L}\\p{N}«“\"" + Untouched.STAND_IN + "])", "’");

    private static final Rule GUILLEMET_OPENS = Rule.of("«\\h*+(?=[^\\s\\h])", "«\u202f");
    private static final Rule GUILLEMET_CLOSES = Rule.of("(?<=[^\\s\\h])\\h*+»", "\u202f»");

    /** Not in 20:30, not in &nbsp; and not in :) — a mark ends a word and another word or nothing follows. */
    private static final Rule HIGH_MARK = Rule.of(
            "(?<=[^\\s\\h(\\[{«“‘;:!?/])\\h*+(?:([!?]{1,9}+)|(:)(?!\\))|(?<!&[A-Za-z0-9#]{1,8})(;)(?!\\)))"
                    + "(?=[\\s\\h»”’\")\\]]|$)",
            "\u202f$1$2$3");

    private static final Rule THOUSANDS = Rule.of("(?<=(?<![\\d.,])\\d{1,3}) (?=\\d{3}(?!\\d))", "\u202f");
    private static final Rule MINUTES = Rule.of("(?<=\\d[ \u00a0]h) (?=\\d{2}(?!\\d))", "\u00a0");

    static final List<UnaryOperator<String>> RULES = List.of(
            SharedRules.ELLIPSIS,
            APOSTROPHE,
            GUILLEMET_OPENS,
            GUILLEMET_CLOSES,
            HIGH_MARK,
            SharedRules.DASH,
            THOUSANDS,
            MINUTES,
            SharedRules.UNIT);

    private French() {}
}
