package news.vigie.brief.bullet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.brief.Phrases;
import news.vigie.language.Language;
import news.vigie.language.Span;

/** Where a sentence begins to say something: behind the credit, the dateline, the word that leans on the sentence before. */
final class Beginning {
    private static final String AGENCY =
            "(?:AP|AFP|Reuters|CNN|EFE|ANSA|dpa|UPI|ATS|Belga|PA|Xinhua|Presse canadienne)";
    private static final String PLACE = "\\p{Lu}[\\p{L}\\p{N}\\h.,'’/-]{1,45}";
    private static final String DASH = "\\h*[-–—:]+\\h*";
    private static final String DATE = "(?:le\\h+)?\\p{N}{1,2}(?:er)?\\h+\\p{L}{3,9}\\.?\\h+\\p{N}{4}";

    private static final List<Pattern> LINES = Stream.of(
                    "\\((?:Photo|Crédit|Credit|Image|©)[^()]{0,80}\\)\\h*",
                    "©\\h?\\p{L}+\\h?/\\h?\\p{L}+(?:\\h\\p{Lu}+)?" + DASH,
                    PLACE + "\\(" + AGENCY + "[^)]{0,20}\\)(?:" + DASH + ")?",
                    PLACE + ",?\\h+" + DATE + "(?:\\h+\\(" + AGENCY + "[^)]{0,20}\\))?\\h*[-–—:.]+\\h*",
                    "\\(" + AGENCY + "[^)]{0,30}\\)(?:" + DASH + ")?",
                    DATE + "\\h*[.:,]?\\h*[-–—]+\\h*",
                    AGENCY + "\\h+[-–—]+\\h+",
                    "\\p{Lu}[\\p{Lu}'’-]{2,}(?:[\\h,]+[\\p{Lu}][\\p{L}.'’-]+){0,3}\\h+[-–—]+\\h+(?=[\\p{Lu}\"«“])",
                    "\\p{Lu}[\\p{Lu}'’-]{2,}\\h+\\([^()\\n]{2,25}\\)\\h+[-–—]+\\h+",
                    "[-–—•*]\\h*")
            .map(Pattern::compile)
            .toList();

    private static final Pattern LEAD_IN = Pattern.compile("[,\\s]*");
    private static final int LEAST_WORDS = 6;

    private final Phrases connectives;
    private final Phrases free;

    Beginning(Language language) {
        connectives = Phrases.of(language, "connectives");
        free = Phrases.of(language, "free-openings");
    }

    /** The sentence without what stands before its words. */
    Span of(String text, Span sentence) {
        return afterConnective(text, afterLines(text, sentence));
    }

    private static Span afterLines(String text, Span sentence) {
        int start = sentence.start();
        for (Pattern line : LINES) {
            Matcher matcher = line.matcher(text).region(start, sentence.end());
            if (matcher.lookingAt() && matcher.end() < sentence.end()) {
                start = matcher.end();
            }
        }
        return new Span(start, sentence.end());
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
        return new Span(between.lookingAt() ? between.end() : start, sentence.end());
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
