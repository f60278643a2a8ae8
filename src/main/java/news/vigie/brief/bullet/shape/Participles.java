package news.vigie.brief.bullet.shape;

import java.util.Set;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Tells the participles and infinitives that open a clause without a subject of its own. */
final class Participles {
    private static final int LEAST_LETTERS = 5;

    private final Set<String> endings;
    private final Set<String> others;
    private final Set<String> past;
    private final Set<String> afterPast;
    private final Set<String> notInfinitives;
    private final Set<String> purposes;
    private final Set<String> infinitives;
    private final Set<String> gerunds;
    private final Set<String> needy;
    private final Set<String> afterNouns;

    Participles(Language language) {
        WordLists lists = WordLists.of(language);
        endings = lists.words("participle-endings");
        others = lists.words("not-participles");
        past = lists.words("past-participle-endings");
        afterPast = lists.words("after-participles");
        notInfinitives = lists.words("not-infinitives");
        purposes = lists.words("purposes");
        infinitives = lists.words("infinitive-endings");
        gerunds = lists.words("gerund-openings");
        afterNouns = lists.words("after-nouns");
        needy = lists.words("before-purposes");
    }

    /** "leaving two people hurt", "followed by two others". */
    boolean open(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean passed = word.length() >= LEAST_LETTERS
                && endsWith(word, past)
                && at + 1 < tokens.size()
                && afterPast.contains(tokens.word(at + 1));
        return !tokens.isCapital(at) && (passed || isParticiple(word));
    }

    /** Is the word one, whatever follows it? Then the subject is still to come. */
    boolean beginAt(Tokens tokens, int at) {
        return isParticiple(tokens.word(at)) || endsWith(tokens.word(at), past);
    }

    /** Does the sentence open with one: "Accompagné de sa sœur", "Answering a question"? */
    boolean opens(Tokens tokens) {
        return tokens.size() > 1
                && ((isParticiple(tokens.word(0)) && !afterNouns.contains(tokens.word(1)))
                        || (endsWith(tokens.word(0), past) && afterPast.contains(tokens.word(1))));
    }

    /** Does the word belong to what follows it? */
    boolean needsMore(String word) {
        return needy.contains(word);
    }

    private boolean isParticiple(String word) {
        return word.length() >= LEAST_LETTERS && endsWith(word, endings) && !others.contains(word);
    }

    /** "pour limiter les risques", "en limitant les risques". */
    boolean purpose(Tokens tokens, int at) {
        if (at + 1 >= tokens.size() || needsMore(tokens.word(at - 1))) {
            return false;
        }
        String next = tokens.word(at + 1);
        return (purposes.contains(tokens.word(at)) && isInfinitive(next))
                || (gerunds.contains(tokens.word(at)) && isParticiple(next));
    }

    private boolean isInfinitive(String word) {
        return endsWith(word, infinitives) && !notInfinitives.contains(word);
    }

    private static boolean endsWith(String word, Set<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
