package news.vigie.digest.words;

import com.google.re2j.PatternSyntaxException;
import news.vigie.notice.Notice;

/** What is wrong with a regular expression, in words that can be told in every language: the library's are English. */
final class ExpressionFault {
    private ExpressionFault() {}

    static Notice of(PatternSyntaxException failure) {
        return Notice.of(key(failure.getDescription()));
    }

    private static String key(String said) {
        if (said.contains("missing closing ]")) {
            return "words.expression.bracket";
        }
        if (said.contains("missing closing )")) {
            return "words.expression.paren";
        }
        if (said.contains("class range")) {
            return "words.expression.range";
        }
        if (said.contains("repetition") || said.contains("repeat")) {
            return "words.expression.repeat";
        }
        return said.contains("escape") || said.contains("backslash")
                ? "words.expression.escape"
                : "words.expression.other";
    }
}
