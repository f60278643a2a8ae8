package news.vigie.brief.bullet.flaw;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Phrases;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * Tells a clause from a mere row of nouns, as far as words can: "A table with four chairs." A word that might be a
 * finite verb counts as one, so that what is called verbless surely is.
 */
final class Clauses {
    private static final int LEAST_LETTERS = 3;

    private final Phrases subjectless;
    private final Phrases relatives;
    private final Set<String> finite;
    private final Set<String> sure;
    private final Set<String> contracted;
    private final Set<String> speech;
    private final Set<String> endings;
    private final Set<String> notEndings;
    private final Set<String> beforePlain;
    private final Set<String> beforeNouns;
    private final Set<String> numbers;
    private final Set<String> prepositions;
    private final Set<String> small;
    private final Set<String> verbs;
    private final Set<String> pronouns;

    Clauses(Language language) {
        WordLists lists = WordLists.of(language);
        subjectless = Phrases.of(language, "subjectless-openings");
        relatives = Phrases.of(language, "clause-openings");
        finite = lists.words("finite-verbs");
        sure = lists.words("sure-verbs");
        contracted = lists.words("contracted-verbs");
        speech = lists.words("speech-verbs");
        endings = lists.words("finite-endings");
        notEndings = lists.words("not-finite-endings");
        beforePlain = lists.words("before-plain-verbs");
        numbers = lists.words("numbers");
        beforeNouns = lists.words("determiners");
        verbs = lists.words("clause-verbs");
        pronouns = lists.words("subject-pronouns");
        small = lists.words("stop-words");
        prepositions = lists.words("prepositions");
    }

    /** Given the words in small letters, and which had a capital. Of a language without a list nothing is known. */
    boolean lackMain(List<String> words, BitSet capitals) {
        return subjectless.opening(words) > 0 || (!endings.isEmpty() && !hasVerb(words, capitals));
    }

    private boolean hasVerb(List<String> words, BitSet capitals) {
        int open = 0;
        for (int at = 0; at < words.size(); at++) {
            if (relatives.opening(words.subList(at, words.size())) > 0) {
                open++;
            } else if (mayBeFinite(words, at, at > 0 && capitals.get(at))) {
                if (open == 0) {
                    return true;
                }
                open--;
            }
        }
        return false;
    }

    private boolean mayBeFinite(List<String> words, int at, boolean named) {
        String word = words.get(at);
        if (finite.contains(word) || sure.contains(word) || contracted.contains(word)) {
            return true;
        }
        String before = at == 0 ? "" : words.get(at - 1);
        boolean noun = named
                || at == 0
                || beforeNouns.contains(before)
                || prepositions.contains(before)
                || numbers.contains(before);
        return !noun
                && (speech.contains(word)
                        || verbs.contains(word)
                        || ("s".equals(word) && pronouns.contains(before))
                        || beforePlain.stream().anyMatch(before::endsWith)
                        || (word.length() >= LEAST_LETTERS && endsLikeOne(word) && !small.contains(word)));
    }

    private boolean endsLikeOne(String word) {
        return endings.stream().anyMatch(word::endsWith) && notEndings.stream().noneMatch(word::endsWith);
    }
}
