package news.vigie.brief.bullet.flaw;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.brief.Dateline;
import news.vigie.brief.Phrases;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * Where a sentence begins to say something: behind the credit, the dateline, the word that leans on the sentence
 * before.
 */
public final class Beginning {
    private static final Pattern CREDIT = Pattern.compile("\\((?:Photo|Crédit|Credit|Image|©)[^()]{0,80}\\)\\h*"
            + "|©\\h?\\p{L}+\\h?/\\h?\\p{L}+(?:\\h\\p{Lu}+)?\\h*[-–—:]+\\h*");
    private static final Pattern STAMP = Pattern.compile("\\d{1,2}\\h?[h:]\\h?\\d{2}\\h*[-–—:|]+\\h*(?=\\p{L}|[\"«“])");
    private static final Pattern DAY = Pattern.compile(
            "(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\\.?\\h\\d{1,2}(?:,\\h\\d{4})?\\h*[-–—]+\\h+");
    private static final Pattern ITEM = Pattern.compile("[-–—•*]\\h*");

    private static final int LEAST_WORDS = 6;
    private static final int LONGEST_INSERTION = 7;

    private final Phrases connectives;
    private final Phrases withComma;
    private final Phrases free;
    private final Phrases needing;
    private final Phrases attributing;
    private final Set<String> verbs;
    private final Set<String> speech;

    public Beginning(Language language) {
        connectives = Phrases.of(language, "connectives");
        withComma = Phrases.of(language, "connectives-with-comma");
        free = Phrases.of(language, "free-openings");
        attributing = Phrases.of(language, "attributing");
        needing = Phrases.of(language, "connective-complements");
        speech = WordLists.of(language).words("speech-verbs");
        verbs = WordLists.of(language).words("finite-verbs");
    }

    /** The sentence without what stands before its words. */
    public Span of(Reading reading, Span sentence) {
        return afterConnective(reading, afterLines(reading.article().text(), sentence));
    }

    private static Span afterLines(String text, Span sentence) {
        Span uncredited = "(©".indexOf(text.charAt(sentence.start())) < 0 ? sentence : after(CREDIT, text, sentence);
        var undated = new Span(Dateline.endIn(text, uncredited), sentence.end());
        char first = text.charAt(undated.start());
        Span unstamped = after(Character.isDigit(first) ? STAMP : DAY, text, undated);
        return Character.isLetterOrDigit(text.charAt(unstamped.start())) ? unstamped : after(ITEM, text, unstamped);
    }

    private static Span after(Pattern pattern, String text, Span sentence) {
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        boolean found = matcher.lookingAt() && matcher.end() < sentence.end();
        return found ? new Span(matcher.end(), sentence.end()) : sentence;
    }

    private Span afterConnective(Reading reading, Span sentence) {
        Tokens words = Tokens.of(reading, sentence);
        int length = connective(words);
        if (length == 0
                || words.size() - length < LEAST_WORDS
                || free.opening(words.from(0)) > 0
                || holdsTheRest(words, length)) {
            return sentence;
        }
        String text = reading.article().text();
        int begin = words.end(length - 1);
        while (begin < sentence.end() - 1
                && (text.charAt(begin) == ',' || Character.isWhitespace(text.charAt(begin)))) {
            begin++;
        }
        // A quotation keeps its own first letter, and so must the bullet.
        return "\"«“‘'".indexOf(text.charAt(begin)) >= 0 ? sentence : new Span(begin, sentence.end());
    }

    /** "In addition to the fatalities", "So began an odyssey": the rest is no sentence without it. */
    private boolean holdsTheRest(Tokens words, int length) {
        return words.before(length) == Mark.SPACE
                ? needing.opening(words.from(length)) > 0 || verbs.contains(words.word(length))
                : tells(words, length, words.nextComma(length));
    }

    /** « Mais, explique la maire, il … », "And, Ann Lee said, …": who says so stands between two commas. */
    private boolean tells(Tokens words, int from, int to) {
        return to < words.size()
                && to - from <= LONGEST_INSERTION
                && attributing.opening(words.from(from)) == 0
                && (speech.contains(words.word(from)) || speech.contains(words.word(to - 1)));
    }

    /** How many words it has: "but", "for example," with its comma. */
    private int connective(Tokens words) {
        int length = connectives.opening(words.from(0));
        int apart = withComma.opening(words.from(0));
        boolean parted = apart > length && apart < words.size() && words.before(apart) == Mark.COMMA;
        return parted ? apart : length;
    }
}
