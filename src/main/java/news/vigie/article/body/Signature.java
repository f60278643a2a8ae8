package news.vigie.article.body;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.article.date.DateReader;
import news.vigie.article.page.Block;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.ResourceLines;

/** Tells the lines above a text that say who wrote it, when, and how long it takes to read. */
final class Signature {
    private static final int LONGEST = 120;
    private static final int LONGEST_LATE = 50;
    /** In characters: so long are lines that say all of it, several names, and what a reader may do. */
    private static final int LONGEST_WHOLE = 240;

    private static final Pattern DATED = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[:h]\\d\\d\\b");
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:by|par|von|por|di|door|propos recueillis par|text by|words by|written by)\\s+\\p{Lu}.*",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> AROUND = Set.copyOf(ResourceLines.of("signature-words.txt"));
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{1,60}\\)");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}[\\p{L}'’]*");
    private static final Pattern READING = Pattern.compile(
            "\\b\\d{1,3}[\\s-]*min(?:ute)?s?\\.? read|\\b(?:lecture|reading|lesezeit)\\P{L}{0,12}\\d{1,3}[\\s-]*min",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final DateReader DATES = new DateReader(false);

    private Signature() {}

    /** Whether the block is one, judged by its length, its links and what it says. */
    static boolean is(Block block, boolean late) {
        String text = block.text();
        return !block.isHeading()
                && !Worth.isSentence(text)
                && text.length() <= (late ? LONGEST_LATE : LONGEST)
                && (block.linkDensity() > 0.5
                        || DATED.matcher(text).find()
                        || SIGNED.matcher(text).matches());
    }

    /**
     * Whether the line holds a date or a reading time, and besides it nothing but names and the words that go with
     * them.
     */
    static boolean isWhole(Block block) {
        String line = block.text();
        return !block.isHeading()
                && line.length() <= LONGEST_WHOLE
                && isNamesAlone(
                        line.indexOf('(') < 0 ? line : ASIDE.matcher(line).replaceAll(" "))
                && (READING.matcher(line).find() || DATES.read(line).isPresent());
    }

    private static boolean isNamesAlone(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean name = Character.isUpperCase(word.group().codePointAt(0));
            if (!name && !AROUND.contains(Bare.of(word.group())) && !DateReader.isMonth(word.group())) {
                return false;
            }
        }
        return true;
    }
}
