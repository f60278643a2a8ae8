package news.vigie.telegram.taste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.digest.words.Folding;

/**
 * One thing that was typed to be followed or muted.
 *
 * @param text as it is kept: words that must all be there, or a "phrase"
 * @param isBack it is to be taken back
 */
record Entry(String text, boolean isBack) {
    private static final Pattern QUOTED = Pattern.compile("(?<!\\S)([-−–]?)[\"«»“”„‟]([^\"«»“”„‟]*)(?:[\"«»“”„‟]|$)");
    private static final Pattern APART = Pattern.compile("[,;\n]");
    private static final Pattern SIGNS = Pattern.compile("^([-−–])?\\s*[#+]?\\s*");

    /**
     * In their order. Words in any quotation marks are one thing, and so is what commas, semicolons or line ends keep
     * apart; an expression between slashes stays whole.
     */
    static List<Entry> read(String typed) {
        String text = typed.strip();
        if (text.startsWith("/") || text.startsWith("-/")) {
            boolean back = text.startsWith("-");
            return List.of(new Entry(back ? text.substring(1) : text, back));
        }
        var entries = new ArrayList<Entry>();
        Matcher quoted = QUOTED.matcher(text);
        int from = 0;
        while (quoted.find()) {
            bare(text.substring(from, quoted.start())).forEach(entries::add);
            entries.add(
                    new Entry(phrase(quoted.group(2).strip()), !quoted.group(1).isEmpty()));
            from = quoted.end();
        }
        bare(text.substring(from)).forEach(entries::add);
        return entries.stream()
                .filter(entry -> !entry.text.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<Entry> bare(String text) {
        return APART.splitAsStream(text).map(String::strip).map(piece -> {
            Matcher signs = SIGNS.matcher(piece);
            boolean back = signs.find() && signs.group(1) != null;
            return new Entry(piece.substring(signs.end()).strip(), back);
        });
    }

    /** Several words are meant as they follow one another. */
    static String phrase(String words) {
        String bare = words.replace("\"", "");
        return bare.contains(" ") ? '"' + bare + '"' : bare;
    }

    /** Without the marks around several words. */
    static String shown(String text) {
        return text.replace("\"", "");
    }

    /** Accents, case and marks do not count. */
    static boolean same(String one, String other) {
        String key = Folding.words(one);
        return key.isEmpty() ? one.equals(other) : key.equals(Folding.words(other));
    }
}
