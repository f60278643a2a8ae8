package news.vigie.brief.bullet.flaw;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * Finds a subject that an earlier sentence introduced and this one only takes up: « La tribune se moquait », "The cups
 * were recalled". A noun that the headline has, or that there is only one of ("the government"), needs no introduction.
 */
final class Definites {
    private static final int STEM = 6;
    private static final int LEAST_LETTERS = 4;
    private static final int SHORT_OPENING = 8;

    private final Reading reading;
    private final Set<String> articles;
    private final Set<String> unique;
    private final Set<String> finite;
    private final Set<String> sure;
    private final Set<String> speech;
    private final Set<String> numbers;
    private final Set<String> prepositions;
    private final Set<String> small;
    private final boolean adjectivesFirst;
    private final Map<String, Integer> first = new HashMap<>();
    private boolean known;

    Definites(Reading reading) {
        this.reading = reading;
        Language language = reading.article().language();
        WordLists lists = WordLists.of(language);
        articles = lists.words("definite-articles");
        unique = lists.words("unique-nouns");
        finite = lists.words("finite-verbs");
        sure = lists.words("sure-verbs");
        speech = lists.words("speech-verbs");
        prepositions = lists.words("prepositions");
        numbers = lists.words("numbers");
        small = lists.words("stop-words");
        adjectivesFirst = Language.ENGLISH.equals(language);
    }

    /** Where in the text a noun stands first; behind its end where the headline has it. */
    private int first(String noun) {
        if (!known) {
            known = true;
            var words = PlainWords.of(reading);
            int at = 0;
            for (String word : words.all()) {
                first.putIfAbsent(stem(word), words.start(at++));
            }
            PlainWords.of(reading.article().title()).forEach(word -> first.remove(stem(word)));
        }
        return first.getOrDefault(stem(noun), Integer.MAX_VALUE);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** Does the stretch begin with such a subject, perhaps behind a few words and a comma? A quotation does not. */
    boolean takeUp(Span stretch) {
        Tokens tokens = Tokens.of(reading, stretch);
        if (articles.isEmpty() || tokens.size() < 3 || tokens.start(0) > stretch.start()) {
            return false;
        }
        int comma = tokens.nextComma(0);
        return isTakenUp(tokens, 0) || (comma <= SHORT_OPENING && isTakenUp(tokens, comma));
    }

    private boolean isTakenUp(Tokens tokens, int at) {
        if (at + 2 >= tokens.size() || !articles.contains(tokens.word(at))) {
            return false;
        }
        boolean counted = numbers.contains(tokens.word(at + 1));
        int from = counted ? at + 2 : at + 1;
        int verb = verb(tokens, from);
        return verb > 0 && isPlain(tokens, from, verb) && (counted || isOld(tokens, from, verb));
    }

    /** Where the verb stands behind a noun, or a noun with one word more; 0: neither is there. */
    private int verb(Tokens tokens, int from) {
        for (int at = from + 1; at <= from + 2 && at < tokens.size() && tokens.before(at) == Mark.SPACE; at++) {
            if (isVerb(tokens, at)) {
                return at;
            }
        }
        return 0;
    }

    private boolean isPlain(Tokens tokens, int from, int verb) {
        for (int at = from; at < verb; at++) {
            String word = tokens.word(at);
            if (tokens.isCapital(at)
                    || word.length() < LEAST_LETTERS
                    || unique.contains(word)
                    || small.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Has an earlier sentence the noun, which stands before the word more, or in English behind it? */
    private boolean isOld(Tokens tokens, int from, int verb) {
        return first(tokens.word(adjectivesFirst ? verb - 1 : from)) < tokens.start(0);
    }

    /** "said", "is", but not "the suspects in the case". */
    private boolean isVerb(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean object = at + 1 < tokens.size() && !prepositions.contains(tokens.word(at + 1));
        return finite.contains(word) || sure.contains(word) || (speech.contains(word) && object);
    }
}
