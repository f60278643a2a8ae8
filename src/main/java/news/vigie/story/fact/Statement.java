package news.vigie.story.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.Terms;
import news.vigie.language.Word;
import news.vigie.language.WordLists;
import news.vigie.language.Words;

/**
 * What a sentence says, so that another can be held against it.
 *
 * @param at where it stands
 * @param terms its words as they are compared, without numbers
 * @param words the terms that are no names
 * @param names the words of the names in it, without accents and in small letters
 * @param capitals the words with a capital where they stand first, that at the beginning too
 * @param days the weekdays, months and feasts that it names, as what they are in every language
 * @param sides the sides of the pairs of opposites that it takes
 * @param deeds what befell somebody, as it is called in every language ("dead"); none where the sentence denies
 * @param denied it has a negation
 * @param doubted it leaves open whether it is so
 */
public record Statement(
        Span at,
        Set<String> terms,
        Set<String> words,
        Set<String> names,
        List<Capital> capitals,
        Set<String> days,
        Set<String> sides,
        Set<String> deeds,
        List<Amount> amounts,
        boolean denied,
        boolean doubted) {
    private static final Terms TERMS = new Terms();

    public Statement {
        terms = Set.copyOf(terms);
        words = Set.copyOf(words);
        names = Set.copyOf(names);
        capitals = List.copyOf(capitals);
        days = Set.copyOf(days);
        sides = Set.copyOf(sides);
        deeds = Set.copyOf(deeds);
        amounts = List.copyOf(amounts);
    }

    /**
     * Reads a sentence.
     *
     * @param capitals words that are written with a capital within the sentences of the text
     */
    static Statement of(String text, Span at, Language language, Set<String> capitals) {
        String sentence = at.in(text);
        List<Word> words = Words.of(sentence, language);
        WordLists lists = WordLists.of(language);
        Set<String> names = words.stream()
                .filter(word -> capitals.contains(word.form()))
                .map(word -> folded(word.form()))
                .collect(Collectors.toSet());
        Set<String> terms = TERMS.of(sentence, language).stream()
                .filter(term -> !Character.isDigit(term.charAt(0)))
                .collect(Collectors.toCollection(HashSet::new));
        lists.words("numbers").forEach(terms::remove);
        Set<String> others = new HashSet<>(terms);
        words.stream()
                .map(Word::form)
                .filter(capitals::contains)
                .flatMap(name -> TERMS.of(name, language).stream())
                .forEach(others::remove);
        boolean denied = has(words, lists, "negations");
        return new Statement(
                at,
                terms,
                others,
                names,
                capitals(words, at.start(), lists),
                Days.of(language).named(words),
                Opposites.of(language).sides(words),
                denied ? Set.of() : deeds(words),
                Amounts.of(sentence, at.start(), language),
                denied,
                has(words, lists, "doubts"));
    }

    /** A word with a capital, folded, and where it begins in the text. */
    record Capital(String name, int at) {}

    private static List<Capital> capitals(List<Word> words, int offset, WordLists lists) {
        return words.stream()
                .filter(word -> word.isCapital() && word.form().length() > 1)
                .filter(word -> !lists.words("stop-words").contains(word.small()))
                .map(word -> new Capital(folded(word.form()), offset + word.start()))
                .toList();
    }

    private static Set<String> deeds(List<Word> words) {
        return words.stream().map(Lexicon::deed).filter(deed -> !deed.isEmpty()).collect(Collectors.toSet());
    }

    /** Several, as one. */
    static Statement joined(List<Statement> parts) {
        return new Statement(
                new Span(parts.getFirst().at.start(), parts.getLast().at.end()),
                all(parts, Statement::terms),
                all(parts, Statement::words),
                all(parts, Statement::names),
                parts.stream().flatMap(part -> part.capitals.stream()).toList(),
                all(parts, Statement::days),
                all(parts, Statement::sides),
                all(parts, Statement::deeds),
                parts.stream().flatMap(part -> part.amounts.stream()).toList(),
                parts.stream().anyMatch(Statement::denied),
                parts.stream().anyMatch(Statement::doubted));
    }

    private static Set<String> all(List<Statement> parts, Function<Statement, Set<String>> some) {
        return parts.stream().map(some).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** A name as it is compared. */
    static String folded(String name) {
        List<String> folded = TERMS.of(name, Language.UNKNOWN);
        return String.join(" ", folded);
    }

    private static boolean has(List<Word> words, WordLists lists, String list) {
        return words.stream().anyMatch(word -> lists.words(list).contains(bare(word)));
    }

    private static String bare(Word word) {
        String small = word.small();
        return small.endsWith("'") || small.endsWith("’") ? small.substring(0, small.length() - 1) : small;
    }
}
