package news.vigie.language;

/** How quotation marks and brackets go together, in any language. */
final class Marks {
    /** The particles that follow a Japanese quotation inside its sentence. */
    private static final String JAPANESE_PARTICLES = "とっがをはにのでもやな";

    private static final String CHINESE_SAYING = "说道称";
    private static final int LONGEST_CHINESE_SPEAKER = 8;

    private Marks() {}

    /** Whether the mark opens and never closes. */
    static boolean open(char c) {
        return switch (c) {
            case '(', '[', '（', '［', '「', '『', '【', '《', '«', '‹', '„', '‚', '“', '‘' -> true;
            default -> false;
        };
    }

    /** Whether the mark closes in most languages and opens in some, or is the same on both sides. */
    static boolean turn(char c) {
        return c == '"' || c == '\'' || c == '»' || c == '›' || c == '”' || c == '’' || c == '＂';
    }

    static boolean match(char open, char close) {
        return switch (open) {
            case '(' -> close == ')';
            case '[' -> close == ']';
            case '（' -> close == '）';
            case '［' -> close == '］';
            case '「' -> close == '」';
            case '『' -> close == '』';
            case '【' -> close == '】';
            case '《' -> close == '》';
            case '«' -> close == '»';
            case '»' -> close == '«';
            case '‹' -> close == '›';
            case '›' -> close == '‹';
            case '„' -> close == '“' || close == '”' || close == '"';
            case '‚' -> close == '‘' || close == '’';
            case '“' -> close == '”' || close == '"';
            case '”' -> close == '”' || close == '“';
            case '‘' -> close == '’';
            default -> turn(open) && open != '’' && close == open;
        };
    }

    /** Whether a saying goes on right after its quotation: 「…。」と語った, “……。”他说. */
    static boolean tellOfSpeech(String text, int end, int lineEnd) {
        if (end >= lineEnd || text.charAt(end) < 0x3000) {
            return false;
        }
        if (JAPANESE_PARTICLES.indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        for (int at = end; at < Math.min(lineEnd, end + LONGEST_CHINESE_SPEAKER); at++) {
            if (!Character.isLetter(text.charAt(at))) {
                return false;
            }
            if (CHINESE_SAYING.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
