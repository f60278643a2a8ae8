package news.vigie.brief.bullet.shape;

import java.util.Set;
import java.util.stream.Stream;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Tells verbs of a main clause from other words, as far as word lists can. */
final class Grammar {
    private static final int LEAST_WORDS = 6;
    private static final int SHORT = 3;
    private static final int LONGEST_ATTRIBUTION = 8;

    private final Set<String> sure;
    private final Set<String> sureEndings;
    private final Set<String> maybe;
    private final Set<String> speech;
    private final Set<String> participleEndings;
    private final Set<String> participles;
    private final Set<String> helpers;
    private final Set<String> determiners;
    private final Set<String> prepositions;
    private final Set<String> subordinators;
    private final Set<String> openEnds;
    private final Set<String> clauses;
    private final Set<String> infinitives;
    private final Set<String> beforeObjects;
    private final Phrases attributing;
    private final Phrases leading;

    Grammar(Language language) {
        WordLists lists = WordLists.of(language);
        sure = lists.words("sure-verbs");
        sureEndings = lists.words("sure-verb-endings");
        maybe = lists.words("finite-verbs");
        speech = lists.words("speech-verbs");
        participles = lists.words("speech-participles");
        participleEndings = lists.words("past-endings");
        helpers = lists.words("helpers");
        determiners = lists.words("determiners");
        prepositions = lists.words("prepositions");
        subordinators = lists.words("subordinators");
        openEnds = lists.words("open-ends");
        infinitives = lists.words("infinitive-endings");
        clauses = lists.words("that-clauses");
        beforeObjects = lists.words("before-objects");
        attributing = Phrases.of(language, "attributions");
        leading = Phrases.of(language, "extra-openings");
    }

    boolean isSubordinator(String word) {
        return subordinators.contains(word);
    }

    /** Does the word open a phrase or a clause that is no subject, or end one? */
    boolean opensOther(String word) {
        return subordinators.contains(word) || prepositions.contains(word) || openEnds.contains(word);
    }

    boolean isSpeech(String word) {
        return speech.contains(word);
    }

    boolean isDeterminer(String word) {
        return determiners.contains(word);
    }

    /** Is the word a finite verb? One that may be a noun or a participle is asked for what stands around it. */
    boolean isVerb(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (sure.contains(word) || endsWith(word, sureEndings)) {
            return true;
        }
        boolean possible = maybe.contains(word) || speech.contains(word) || isPast(word);
        return possible && !tokens.isCapital(at) && at > 0 && !opensNoun(tokens.word(at - 1)) && hasObject(tokens, at);
    }

    /** Does a verb follow the word? Where a language tells none by its ending, anything may be one. */
    boolean isPredicate(Tokens tokens, int at) {
        String next = tokens.word(at + 1);
        return isVerb(tokens, at + 1) || helpers.contains(next) || endsWith(next, infinitives) || infinitives.isEmpty();
    }

    private boolean isPast(String word) {
        return word.length() > 4 && endsWith(word, participleEndings);
    }

    private boolean opensNoun(String word) {
        return determiners.contains(word) || prepositions.contains(word) || helpers.contains(word);
    }

    private boolean hasObject(Tokens tokens, int at) {
        int next = at + 1;
        return next < tokens.size()
                && tokens.before(next) != Mark.COMMA
                && (determiners.contains(tokens.word(next))
                        || beforeObjects.contains(tokens.word(next))
                        || tokens.isCapital(next)
                        || tokens.isNumber(next));
    }

    private static boolean endsWith(String word, Set<String> endings) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Have the first words a verb that is not one of a clause within them? */
    boolean hasMainVerb(Tokens tokens, int from, int to) {
        int at = from;
        if (subordinators.contains(tokens.word(from)) || leading.opening(tokens.from(from)) > 0) {
            at = tokens.nextComma(from);
        }
        for (int i = Math.max(1, at); i < to; i++) {
            if (isVerb(tokens, i) && !isSubordinate(tokens, at, i)) {
                return true;
            }
        }
        return false;
    }

    /** Is there a verb that no word behind the first ones opens a clause for? Then they hold more than one clause. */
    boolean hasOwnVerb(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sure.contains(tokens.word(i)) && !isSubordinate(tokens, from, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubordinate(Tokens tokens, int from, int verb) {
        boolean inRow = false;
        for (int i = verb - 1; i >= from; i--) {
            if (tokens.before(i + 1) == Mark.COMMA) {
                if (i + 1 != verb) {
                    return false;
                }
                inRow = true;
            }
            if (subordinators.contains(tokens.word(i))) {
                return !inRow || i == 0 || tokens.before(i) == Mark.SPACE;
            }
            if (isVerb(tokens, i) && !inRow) {
                return false;
            }
        }
        return false;
    }

    /** How many verbs there are that no word opens a clause for. */
    int countVerbs(Tokens tokens, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isVerb(tokens, i) && !isSubordinate(tokens, from, i) ? 1 : 0;
        }
        return count;
    }

    /** "has decided that raising the tariffs": a clause that was opened has not come to its verb. */
    private boolean isClauseOpen(Tokens tokens, int to) {
        int opened = to - 1;
        while (opened > 0 && !clauses.contains(tokens.word(opened))) {
            opened--;
        }
        for (int i = opened + 1; i < to && opened > 0; i++) {
            if (isVerb(tokens, i)
                    || maybe.contains(tokens.word(i))
                    || speech.contains(tokens.word(i))
                    || isPast(tokens.word(i))) {
                return false;
            }
        }
        return opened > 0;
    }

    /** Can a sentence end behind these words: with a main verb, and with no word that asks for another? */
    boolean isWhole(Tokens tokens, int to) {
        if (to < LEAST_WORDS) {
            return false;
        }
        int comma = lastComma(tokens, to);
        if (comma >= LEAST_WORDS && to - comma <= LONGEST_ATTRIBUTION && tells(tokens, comma, to)) {
            return isWhole(tokens, comma);
        }
        boolean cut = comma > 0 && (sure.contains(tokens.word(comma - 1)) || openEnds.contains(tokens.word(comma - 1)));
        return !cut
                && canEnd(tokens, to)
                && hasMainVerb(tokens, 0, to)
                && !endsInRow(tokens, to)
                && !isClauseOpen(tokens, to);
    }

    /** Where the words start that say who says the rest, behind the last comma; the size: nowhere. */
    int attribution(Tokens tokens) {
        int comma = lastComma(tokens, tokens.size());
        boolean told = comma >= 2 * LEAST_WORDS
                && tokens.size() - comma <= 2 * LONGEST_ATTRIBUTION
                && (attributing.opening(tokens.from(comma)) > 0
                        || tells(tokens, comma, Math.min(tokens.size(), comma + LONGEST_ATTRIBUTION)));
        return told ? comma : tokens.size();
    }

    /** "Ann Lee said", "a indiqué la préfecture". */
    private boolean tells(Tokens tokens, int from, int to) {
        return !subordinators.contains(tokens.word(from))
                && ((speech.contains(tokens.word(to - 1)) && !tokens.isCapital(to - 1))
                        || speech.contains(tokens.word(from))
                        || (to - from > 2 && participles.contains(tokens.word(from + 1))));
    }

    private boolean canEnd(Tokens tokens, int to) {
        String last = tokens.word(to - 1);
        String before = tokens.word(to - 2);
        boolean helped = helpers.contains(before) || helpers.contains(tokens.word(to - 3));
        boolean verb = sure.contains(last) || maybe.contains(last) || (isPast(last) && !helped);
        boolean telling = participles.contains(last)
                || (speech.contains(last) && !determiners.contains(before) && !hasMainVerb(tokens, 0, to - 1));
        return !verb
                && !telling
                && Stream.of(openEnds, prepositions, determiners, subordinators).noneMatch(set -> set.contains(last));
    }

    /** "It hit buses, trains" has lost the last of a row. */
    private static boolean endsInRow(Tokens tokens, int to) {
        return lastComma(tokens, to) > to - SHORT;
    }

    /** Does what stands behind the last comma before there say something by itself? */
    boolean endsInClause(Tokens tokens, int to) {
        return hasMainVerb(tokens, Math.max(0, lastComma(tokens, to)), to);
    }

    private static int lastComma(Tokens tokens, int to) {
        int at = to - 1;
        while (at > 0 && tokens.before(at) != Mark.COMMA) {
            at--;
        }
        return at == 0 ? -SHORT : at;
    }
}
