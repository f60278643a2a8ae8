package news.vigie.article.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a text as a title: without where and by whom it was filed, cut where it pauses. */
final class Opening {
    /** In characters, of a title. */
    private static final int LONGEST = 110;
    /** In characters: a shorter clause does not say what happened. */
    private static final int SHORTEST = 45;
    /** In characters, of a line that is looked at. */
    private static final int LINE = 2_000;
    /** In characters; no dateline is longer. */
    private static final int DATELINE = 80;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{2}|\\d|\\))[.!?…]\\s");
    /** "Lowick (Reuters) -- ", "LOWICK, 3 mars (AFP) – ". */
    private static final Pattern FILED = Pattern.compile("^[^().:;«“\"]{0,40}\\([^()]{2,30}\\)\\s*(?:--|[–—-])\\s+");
    /** "LOWICK, England — ". */
    private static final Pattern PLACED =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:,[^,.:;()]{2,25})?\\s*(?:--|[–—])\\s+(?=\\p{L})");

    private static final Pattern PAUSE = Pattern.compile("\\s*[,;:]\\s|\\s+(?:--|[–—])\\s|\\s\\(");

    private Opening() {}

    static String of(String text) {
        String line = text.lines().findFirst().orElse("");
        String told = withoutDateline(line.substring(0, Math.min(LINE, line.length())));
        Matcher end = SENTENCE_END.matcher(told);
        return cut(end.find() ? told.substring(0, end.start() + 1) : told);
    }

    static String withoutDateline(String line) {
        String head = line.substring(0, Math.min(DATELINE, line.length()));
        for (Pattern dateline : new Pattern[] {FILED, PLACED}) {
            Matcher filed = dateline.matcher(head);
            if (filed.find() && filed.end() < head.length()) {
                return line.substring(filed.end());
            }
        }
        return line;
    }

    /** As much of it as a title may say: to its last pause, else to its last word. */
    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        Matcher pause = PAUSE.matcher(sentence.substring(0, LONGEST));
        int end = 0;
        while (pause.find()) {
            end = pause.start();
        }
        return end < SHORTEST ? Prose.shortened(sentence, LONGEST) : sentence.substring(0, end) + "…";
    }
}
