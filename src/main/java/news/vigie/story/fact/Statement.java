package news.vigie.story.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param days the days of the week and the months that it names
 * @param denied it has a negation
 * @param doubted it leaves open whether it is so
 */
public record Statement(
        Span at,
        Set<String> terms,
        Set<String> words,
        Set<String> names,
        Set<String> days,
        List<Amount> amounts,
        boolean denied,
        boolean doubted) {
    private static final Terms TERMS = new Terms();

    public Statement {
        terms = Set.copyOf(terms);
        words = Set.copyOf(words);
        names = Set.copyOf(names);
        days = Set.copyOf(days);
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
        Set<String> days = words.stream()
                .map(Word::small)
                .filter(lists.words("calendar")::contains)
                .collect(Collectors.toSet());
        return new Statement(
                at,
                terms,
                others,
                names,
                days,
                Amounts.of(sentence, at.start(), language),
                has(words, lists, "negations"),
                has(words, lists, "doubts"));
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
