package news.vigie.brief.bullet.flaw;

import java.util.List;
import java.util.regex.Pattern;
import news.vigie.article.Article;
import news.vigie.brief.Phrases;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Places;
import news.vigie.language.Sentence;
import news.vigie.language.Span;

/** What stands in an article's text and is not its words: headings, credits, calls. */
public final class Furniture {
    private static final Pattern CREDIT =
            Pattern.compile("^\\W*([^:/()]{2,30})\\s?[:/]\\s?\\S.*|^\\W*\\(([^()]{2,30})\\)\\W*$");
    private static final Pattern BARE_CREDIT =
            Pattern.compile("^[\\W\\s]*©.*|.*©\\s*\\p{Lu}[^.]*$|^\\(?https?://\\S+$");
    /** "Software: The firm …", "Obesity: Improvements …": a label of one or two words. */
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}\\p{L}+(?:\\h\\p{L}+)?\\h?:\\h\\p{Lu}");

    /** "Ann Lee: Ann Lee is": the heading of an entry ran into its text. */
    private static final Pattern TWICE = Pattern.compile("^(.{3,40}?)\\h?:\\h\\1(?!\\p{L})");

    /** "1. Heat the oven": of a list. */
    private static final Pattern STEP = Pattern.compile("^\\d{1,2}\\.\\h+\\p{Lu}");

    /** Of a telephone: who gives one calls to act. */
    private static final Pattern NUMBER_TO_CALL = Pattern.compile(
            "(?<!\\d)(?:0\\d(?:[ .\u00a0]\\d{2}){4}|\\(?\\d{3}\\)?[ -]\\d{3}-\\d{4}|\\+\\d{2}[ \\d]{8,14}\\d)(?!\\d)");

    private static final int DIGITS_TO_CALL = 10;
    private static final int HEADING_WORDS = 14;
    private static final int CREDIT_WORDS = 16;
    private static final int LONGEST_CREDIT = 400;

    private final Reading reading;
    private final Article article;
    private final boolean manyParagraphs;
    private final Places headings;
    private final Phrases calls;
    private final Phrases credits;
    private final Phrases thanks;

    public Furniture(Reading reading) {
        this.reading = reading;
        article = reading.article();
        List<Sentence> sentences = reading.sentences();
        manyParagraphs = !sentences.isEmpty() && sentences.getLast().paragraph() > 0;
        headings = new Places(article.headings());
        calls = Phrases.of(article.language(), "calls");
        credits = Phrases.of(article.language(), "credits");
        thanks = Phrases.of(article.language(), "contributions");
    }

    public boolean holds(Span sentence) {
        String line = sentence.in(article.text());
        return isHeading(sentence)
                || isCredit(line)
                || isLabelled(line)
                || STEP.matcher(line).lookingAt()
                || (countsDigits(line) && NUMBER_TO_CALL.matcher(line).find())
                || isCall(PlainWords.of(reading).in(sentence));
    }

    private static boolean isLabelled(String line) {
        return line.indexOf(':') >= 0
                && (LABEL.matcher(line).lookingAt() || TWICE.matcher(line).lookingAt());
    }

    private static boolean countsDigits(String line) {
        return line.chars().filter(Character::isDigit).limit(DIGITS_TO_CALL).count() == DIGITS_TO_CALL;
    }

    private boolean isCall(List<String> words) {
        return calls.opening(words) > 0 || thanks.within(words);
    }

    private boolean isHeading(Span sentence) {
        boolean marked = headings.touch(sentence);
        boolean shaped = manyParagraphs
                && fillsItsLine(sentence)
                && PlainWords.count(article.text(), sentence) <= HEADING_WORDS
                && !Ends.isStopped(article.text(), sentence);
        return marked || shaped;
    }

    private boolean isCredit(String line) {
        if (line.length() > LONGEST_CREDIT || PlainWords.count(line, new Span(0, line.length())) > CREDIT_WORDS) {
            return false;
        }
        if (!mayCredit(line)) {
            return false;
        }
        var credit = CREDIT.matcher(line);
        if (credit.matches()) {
            List<String> words = PlainWords.of(credit.group(1) != null ? credit.group(1) : credit.group(2));
            return credits.opening(words) > 0;
        }
        return BARE_CREDIT.matcher(line).matches();
    }

    private static boolean mayCredit(String line) {
        return line.indexOf(':') >= 0 || line.indexOf('/') >= 0 || line.indexOf('(') >= 0 || line.indexOf('©') >= 0;
    }

    private boolean fillsItsLine(Span sentence) {
        String text = article.text();
        int before = sentence.start() - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        int after = sentence.end();
        while (after < text.length() && text.charAt(after) != '\n' && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return (before < 0 || text.charAt(before) == '\n') && (after >= text.length() || text.charAt(after) == '\n');
    }
}
