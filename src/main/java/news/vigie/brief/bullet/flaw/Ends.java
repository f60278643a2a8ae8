package news.vigie.brief.bullet.flaw;

import news.vigie.language.Span;

/** How a stretch of a text ends. */
public final class Ends {
    private static final String CLOSING = "'\"’”»)]";
    private static final String STOPS = ".!?…";

    private Ends() {}

    /** With a stop, whatever closes behind it. */
    public static boolean isEnded(String text, Span stretch) {
        return STOPS.indexOf(last(text, stretch)) >= 0;
    }

    /** The same, or with a mark that announces more. */
    static boolean isStopped(String text, Span stretch) {
        char last = last(text, stretch);
        return STOPS.indexOf(last) >= 0 || last == ':' || last == ';';
    }

    private static char last(String text, Span stretch) {
        int at = stretch.end() - 1;
        while (at >= stretch.start()
                && (CLOSING.indexOf(text.charAt(at)) >= 0
                        || Character.isWhitespace(text.charAt(at))
                        || Character.isSpaceChar(text.charAt(at)))) {
            at--;
        }
        return at < stretch.start() ? ' ' : text.charAt(at);
    }
}
