package news.vigie.story.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.language.Sentence;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.Span;
import news.vigie.language.Word;
import news.vigie.language.WordLists;
import news.vigie.language.Words;

/**
 * A text as what it states, sentence by sentence.
 *
 * @param names the words of all names in it
 * @param terms all its terms
 */
public record Account(
        Language language, List<Statement> statements, Set<String> capitals, Set<String> names, Set<String> terms) {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    /** Facts stand at the top; what is farther down is not read. */
    private static final int MOST_SENTENCES = 80;

    public static Account of(String text, Language language) {
        List<Sentence> sentences =
                SPLITTER.split(text, language).stream().limit(MOST_SENTENCES).toList();
        Set<String> capitals = capitals(text, sentences, language);
        List<Statement> statements = sentences.stream()
                .map(sentence -> Statement.of(text, sentence.span(), language, capitals))
                .toList();
        return new Account(
                language,
                statements,
                capitals,
                statements.stream()
                        .flatMap(statement -> statement.names().stream())
                        .collect(Collectors.toSet()),
                statements.stream()
                        .flatMap(statement -> statement.terms().stream())
                        .collect(Collectors.toSet()));
    }

    /** A title of the same article as a statement. */
    public Statement stating(String title) {
        return Statement.of(title, new Span(0, title.length()), language, capitals);
    }

    /** A stretch of the same text, or several, as one statement. */
    public Statement stating(String text, List<Span> stretches) {
        return Statement.joined(stretches.stream()
                .map(stretch -> Statement.of(text, stretch, language, capitals))
                .toList());
    }

    /** Does it give a number for the same thing, whichever? */
    public boolean counts(Amount amount) {
        return amounts().anyMatch(given -> given.isOfTheSame(amount) && !given.partial());
    }

    /** The amounts of all sentences. */
    Stream<Amount> amounts() {
        return statements.stream().flatMap(statement -> statement.amounts().stream());
    }

    /** What is written with a capital though no sentence begins there, and is neither a day nor a month. */
    private static Set<String> capitals(String text, List<Sentence> sentences, Language language) {
        Set<String> calendar = WordLists.of(language).words("calendar");
        var capitals = new HashSet<String>();
        for (Sentence sentence : sentences) {
            List<Word> words = Words.of(sentence.span().in(text), language);
            boolean inside = false;
            for (Word word : words) {
                boolean name = inside && word.isCapital() && word.form().length() > 1;
                if (name && !calendar.contains(word.small())) {
                    capitals.add(word.form());
                }
                inside = !word.isMark() || (inside && ",;-'’".contains(word.form()));
            }
        }
        return capitals;
    }
}
