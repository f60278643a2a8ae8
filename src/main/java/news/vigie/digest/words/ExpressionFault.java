package news.vigie.digest.words;

import com.google.re2j.PatternSyntaxException;
import java.util.List;
import news.vigie.notice.Notice;

/** What is wrong with a regular expression, in words that can be told in every language: the library's are English. */
enum ExpressionFault {
    BRACKET("words.expression.bracket", "missing closing ]"),
    PAREN("words.expression.paren", "missing closing )", "unexpected )"),
    RANGE("words.expression.range", "character class range"),
    REPEAT("words.expression.repeat", "repetition", "repeat count"),
    ESCAPE("words.expression.escape", "escape sequence", "backslash"),
    OTHER("words.expression.other", "");

    private final String key;
    private final List<String> signs;

    ExpressionFault(String key, String... signs) {
        this.key = key;
        this.signs = List.of(signs);
    }

    static Notice of(PatternSyntaxException failure) {
        for (ExpressionFault fault : values()) {
            for (String sign : fault.signs) {
                if (failure.getDescription().contains(sign)) {
                    return Notice.of(fault.key);
                }
            }
        }
        return Notice.of(OTHER.key);
    }
}
