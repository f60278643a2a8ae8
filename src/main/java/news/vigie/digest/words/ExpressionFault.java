package news.vigie.digest.words;

import com.google.re2j.PatternSyntaxException;
import news.vigie.notice.Notice;

/** What is wrong with a regular expression, in words that can be told in every language: the library's are English. */
enum ExpressionFault {
    BRACKET("words.expression.bracket", "missing closing ]"),
    PAREN("words.expression.paren", "missing closing )"),
    RANGE("words.expression.range", "character class range"),
    REPETITION("words.expression.repeat", "repetition"),
    COUNT("words.expression.repeat", "repeat count"),
    ESCAPE("words.expression.escape", "escape sequence"),
    END("words.expression.escape", "backslash"),
    OTHER("words.expression.other", "");

    private final String key;
    private final String sign;

    ExpressionFault(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    static Notice of(PatternSyntaxException failure) {
        for (ExpressionFault fault : values()) {
            if (failure.getDescription().contains(fault.sign)) {
                return Notice.of(fault.key);
            }
        }
        return Notice.of(OTHER.key);
    }
}
