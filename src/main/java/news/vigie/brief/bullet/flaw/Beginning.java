package news.vigie.brief.bullet.flaw;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.brief.Dateline;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.place.Words;
import news.vigie.language.Language;
import news.vigie.language.Span;

/**
 * Where a sentence begins to say something: behind the credit, the dateline, the word that leans on the sentence
 * before.
 */
public final class Beginning {
    private static final Pattern CREDIT = Pattern.compile("\\((?:Photo|Crédit|Credit|Image|©)[^()]{0,80}\\)\\h*"
            + "|©\\h?\\p{L}+\\h?/\\h?\\p{L}+(?:\\h\\p{Lu}+)?\\h*[-–—:]+\\h*");
    private static final Pattern STAMP = Pattern.compile("\\d{1,2}\\h?[h:]\\h?\\d{2}\\h*[-–—:|]+\\h*(?=\\p{L}|[\"«“])");
    private static final Pattern ITEM = Pattern.compile("[-–—•*]\\h*");

    private static final Pattern LEAD_IN = Pattern.compile("[,\\s]*");
    private static final int LEAST_WORDS = 6;

    private final Phrases connectives;
    private final Phrases free;

    public Beginning(Language language) {
        connectives = Phrases.of(language, "connectives");
        free = Phrases.of(language, "free-openings");
    }

    /** The sentence without what stands before its words. */
    public Span of(String text, Span sentence) {
        return afterConnective(text, afterLines(text, sentence));
    }

    private static Span afterLines(String text, Span sentence) {
        Span uncredited = after(CREDIT, text, sentence);
        var undated = new Span(Dateline.endIn(text, uncredited), sentence.end());
        return after(ITEM, text, after(STAMP, text, undated));
    }

    private static Span after(Pattern pattern, String text, Span sentence) {
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        boolean found = matcher.lookingAt() && matcher.end() < sentence.end();
        return found ? new Span(matcher.end(), sentence.end()) : sentence;
    }

    private Span afterConnective(String text, Span sentence) {
        String line = sentence.in(text);
        List<String> words = Words.of(line);
        int length = connectives.opening(words);
        if (length == 0 || words.size() - length < LEAST_WORDS || free.opening(words) > 0) {
            return sentence;
        }
        int start = sentence.start() + endOfWord(line, length);
        Matcher between = LEAD_IN.matcher(text).region(start, sentence.end());
        int begin = between.lookingAt() ? between.end() : start;
        // A quotation keeps its own first letter, and so must the bullet.
        return "\"«“‘'".indexOf(text.charAt(begin)) >= 0 ? sentence : new Span(begin, sentence.end());
    }

    private static int endOfWord(String line, int count) {
        Matcher word = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+").matcher(line);
        int end = 0;
        for (int i = 0; i < count && word.find(); i++) {
            end = word.end();
        }
        return end;
    }
}
