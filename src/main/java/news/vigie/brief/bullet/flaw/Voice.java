package news.vigie.brief.bullet.flaw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Sentence;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * Where somebody speaks in an article without quotation marks: a reporter who says "I", and whoever answers in an
 * interview.
 */
public final class Voice {
    private static final Pattern LABEL = Pattern.compile("(?:Q|R|A|Question|Réponse|Answer)\\h?[.:]\\h");

    /** So many questions that fill a paragraph each, or labels, and the article is an interview. */
    private static final int INTERVIEW = 3;

    /** Where the greater part of the sentences say "I", the article is a letter or a comment, and all of it counts. */
    private static final double MOSTLY = 0.35;

    private final Reading reading;
    private final String text;
    private final Quotations quotations;
    private final Set<String> first;
    private final int interviewFrom;
    private final boolean ownWords;

    public Voice(Reading reading, Quotations quotations) {
        this.reading = reading;
        text = reading.article().text();
        this.quotations = quotations;
        first = WordLists.of(reading.article().language()).words("first-person");
        List<Sentence> sentences = reading.sentences();
        interviewFrom = interview(sentences);
        long personal = sentences.stream().filter(s -> saysI(s.span())).count();
        ownWords = personal > MOSTLY * sentences.size();
    }

    public boolean speaksIn(Span sentence) {
        return sentence.start() >= interviewFrom || (!ownWords && saysI(sentence));
    }

    /** Does the writer say "I" there, in an article that mostly does? */
    public boolean isOwnIn(Span sentence) {
        return ownWords && saysI(sentence);
    }

    private int interview(List<Sentence> sentences) {
        Map<Integer, Integer> perParagraph = new HashMap<>();
        sentences.forEach(sentence -> perParagraph.merge(sentence.paragraph(), 1, Integer::sum));
        int from = Integer.MAX_VALUE;
        int turns = 0;
        for (Sentence sentence : sentences) {
            boolean asked = perParagraph.getOrDefault(sentence.paragraph(), 0) < 3
                    && text.charAt(sentence.span().end() - 1) == '?';
            boolean labelled = "QRA".indexOf(text.charAt(sentence.span().start())) >= 0
                    && LABEL.matcher(text)
                            .region(sentence.span().start(), sentence.span().end())
                            .lookingAt();
            if (asked || labelled) {
                from = Math.min(from, sentence.span().start());
                turns++;
            }
        }
        return turns >= INTERVIEW ? from : Integer.MAX_VALUE;
    }

    private boolean saysI(Span sentence) {
        Tokens words = Tokens.of(reading, sentence);
        for (int i = 0; i < words.size(); i++) {
            if (first.contains(words.word(i)) && isSpoken(sentence, new Span(words.start(i), words.end(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "US officials" is no "us", "Nous" of a title no "nous". */
    private boolean isSpoken(Span sentence, Span word) {
        boolean capital = Character.isUpperCase(text.charAt(word.start()));
        boolean begins = word.start() - sentence.start() < 3;
        return (!capital || begins || "I".equals(word.in(text)))
                && !isInitials(word)
                && !quotations.isQuoted(word.start());
    }

    private boolean isInitials(Span word) {
        return word.length() > 1
                && Character.isUpperCase(text.charAt(word.start()))
                && Character.isUpperCase(text.charAt(word.start() + 1));
    }
}
