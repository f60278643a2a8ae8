package news.vigie.story.cast;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.Phrases;
import news.vigie.brief.Quote;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.Word;
import news.vigie.language.WordLists;
import news.vigie.language.Words;

/**
 * How well a quotation can stand alone under a headline: it says whole what a reader understands, of what the bullets
 * speak of, by somebody of whom it is known who that is. Points, by reading some hundred of them.
 */
final class QuoteWorth {
    /** Shorter words are in every sentence. */
    private static final int LONG = 5;
    /** These take up what stands in the same sentence as often, or nothing: "il faut", "c'est". */
    private static final Set<String> NEUTRAL = Set.of("il", "c'", "ça", "cela", "y", "it", "this", "these", "those");

    private static final int FEW = 8;
    private static final int MANY = 32;
    /** In more words there is a verb, whether it is known or not. */
    private static final int MOST_VERBLESS = 10;
    /** Characters of a sentence around a quotation in which a date would tell when it was said. */
    private static final int AROUND = 160;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…»”\"]\\s|\\n");

    private final Set<String> told;
    private final Language language;
    private final Set<String> leaning;
    private final Set<String> pointing;
    private final Set<String> pronouns;
    private final Set<String> verbs;
    private final Phrases impersonal;
    private final Pattern past;

    /** {@code told}: the headline and the bullets. */
    QuoteWorth(Language language, Stream<String> told) {
        this.language = language;
        WordLists lists = WordLists.of(language);
        leaning = lists.words("quote-leaning-openings");
        pointing = lists.words("demonstratives");
        impersonal = Phrases.of(language, "impersonal");
        pronouns = lists.words("loose-pronouns");
        verbs = Stream.of(
                        "finite-verbs",
                        "sure-verbs",
                        "contracted-verbs",
                        "subject-pronouns",
                        "first-person",
                        "auxiliaries",
                        "modals")
                .flatMap(name -> lists.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        past = Pattern.compile(String.join("|", lists.words("quote-past")), Pattern.CASE_INSENSITIVE);
        this.told = told.flatMap(text -> Arrays.stream(NameWords.folded(text).split(" ")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Less than nothing: better none than this one. */
    int of(Quote quote, String text) {
        List<Word> words = Words.of(quote.text(), language).stream()
                .filter(word -> !word.isMark())
                .toList();
        List<String> small =
                words.stream().map(word -> word.small().replace('’', '\'')).toList();
        return known(quote)
                + matter(quote)
                - leaning(small)
                - (small.size() < FEW || small.size() > MANY ? 1 : 0)
                - (quote.text().indexOf('?') >= 0 ? 2 : 0)
                - (isHeading(words) ? 8 : 0)
                - (small.size() < MOST_VERBLESS && small.stream().noneMatch(verbs::contains) ? 3 : 0)
                - (isOld(quote, text) ? 3 : 0);
    }

    /** By a role, or from what is told. */
    private int known(Quote quote) {
        boolean named = quote.speaker() != null
                && Arrays.stream(NameWords.folded(quote.speaker()).split(" ")).anyMatch(told::contains);
        boolean bare = quote.speaker() != null && quote.speaker().indexOf(' ') < 0;
        int who = quote.role() == null ? 0 : 2;
        return named ? who + 2 : bare && who == 0 ? -1 : who;
    }

    /** Words in common with what is told. */
    private int matter(Quote quote) {
        long common = longWords(quote.text()).stream().filter(told::contains).count();
        return (int) Math.min(2, common);
    }

    private int leaning(List<String> words) {
        String first = words.isEmpty() ? "" : words.getFirst();
        long others = words.stream()
                .skip(1)
                .filter(word -> pronouns.contains(word) && !NEUTRAL.contains(word))
                .limit(2)
                .count();
        return (int) others + (leaning.contains(first) || pointing.contains(first) ? opening(words) : 0);
    }

    /** "It is cold", "this rule": they lean less than "it broke", "this is cold". */
    private int opening(List<String> words) {
        boolean being = words.size() > 1 && verbs.contains(words.get(1));
        if (pointing.contains(words.getFirst())) {
            return being ? 3 : 1;
        }
        boolean mild = words.getFirst().equals("c'") || impersonal.opening(words) > 0;
        return mild ? 1 : 3;
    }

    /** "Why This Should Be Read", "NO DANGER": a title or a slogan was quoted. */
    private static boolean isHeading(List<Word> words) {
        long capitals = words.stream().filter(Word::isCapital).count();
        return words.size() > 3 && capitals * 10 >= words.size() * 6L;
    }

    /** "she said last year", "a-t-il dit en 2012": in the sentence that the quotation stands in. */
    private boolean isOld(Quote quote, String text) {
        Span at = quote.at();
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + AROUND));
        Matcher end = SENTENCE_END.matcher(behind);
        String after = end.find(Math.min(2, behind.length())) ? behind.substring(0, end.start()) : behind;
        String ahead = text.substring(Math.max(0, at.start() - AROUND), at.start());
        String before = ahead.substring(lastEnd(ahead));
        return past.matcher(before + " " + after).find();
    }

    private static int lastEnd(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        int last = 0;
        while (end.find()) {
            last = end.end();
        }
        return last;
    }

    private static Set<String> longWords(String text) {
        return Arrays.stream(NameWords.folded(text).split(" "))
                .filter(word -> word.length() >= LONG)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
