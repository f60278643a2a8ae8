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
        String noun = tokens.word(at + 1);
        return noun.length() >= LEAST_LETTERS
                && !tokens.isCapital(at + 1)
                && !unique.contains(noun)
                && tokens.before(at + 2) == Mark.SPACE
                && isVerb(tokens.word(at + 2))
                && first(noun) < tokens.start(0);
    }

    private boolean isVerb(String word) {
        return finite.contains(word) || sure.contains(word) || speech.contains(word);
    }
}
