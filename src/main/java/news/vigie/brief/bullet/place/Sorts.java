package news.vigie.brief.bullet.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * Sorts words as far as lists can: the first list that has a word names it, its last letters name any other. Safe between
 * threads.
 */
public final class Sorts {
    private static final int ENDING = 2;
    private static final int LEAST_LETTERS = 5;
    private static final Pattern BEHIND_FIRST = Pattern.compile("[ _].*");

    /** The lists that name words, the ones that tell most first. */
    private static final List<String> NAMING = List.of(
            "negations",
            "relatives",
            "subordinators",
            "coordinators",
            "helpers",
            "modals",
            "subject-pronouns",
            "determiners",
            "prepositions",
            "sure-verbs",
            "speech-verbs",
            "time-nouns",
            "calendar");

    private static final Map<String, Sorts> READ = new ConcurrentHashMap<>();

    private final Map<String, String> lists = new HashMap<>();
    private final Set<String> common;
    private final Set<String> openers;
    private final Set<String> clauses;
    private final List<String> participleEndings;
    private final Set<String> verbs;
    private final Set<String> maybeVerbs;
    private final List<String> verbEndings;
    private final Set<String> beforeNouns;

    private Sorts(Language language) {
        WordLists of = WordLists.of(language);
        NAMING.forEach(list -> of.words(list).forEach(word -> lists.putIfAbsent(word, list)));
        common = of.words("stop-words");
        clauses = union(of, "relatives", "subordinators");
        openers = union(of, "relatives", "subordinators", "coordinators", "prepositions", "calendar", "time-nouns");
        participleEndings = List.copyOf(union(of, "participle-endings", "past-participle-endings", "past-endings"));
        verbs = of.words("sure-verbs");
        maybeVerbs = of.words("finite-verbs");
        verbEndings = List.copyOf(of.words("sure-verb-endings"));
        beforeNouns = of.words("determiners");
    }

    public static Sorts of(Language language) {
        return READ.computeIfAbsent(language.code(), code -> new Sorts(language));
    }

    /** The first words of the entries. */
    private static Set<String> union(WordLists lists, String... names) {
        Set<String> all = new HashSet<>();
        for (String name : names) {
            lists.words(name)
                    .forEach(entry -> all.add(BEHIND_FIRST.matcher(entry).replaceFirst("")));
        }
        return all;
    }

    /** Can a phrase begin with the word: one that joins, a participle, a time, a verb? */
    public boolean opensPhrase(Tokens tokens, int at) {
        String word = tokens.word(at);
        return openers.contains(word)
                || tokens.isNumber(at)
                || isVerb(tokens, at)
                || (word.length() >= LEAST_LETTERS && endsWithOne(word, participleEndings));
    }

    /** Does the word open a clause within another: "who", "that"? */
    public boolean opensClause(String word) {
        return clauses.contains(word);
    }

    /** Is it one of the words that stand in every text? */
    public boolean isCommon(String word) {
        return common.contains(word);
    }

    /** "number", the name of a list, "capital", "short", or the last letters of the word. */
    public String sort(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return "number";
        }
        String word = tokens.word(at);
        String list = lists.get(word);
        if (list != null) {
            return list;
        }
        if (at > 0 && tokens.isCapital(at)) {
            return "capital";
        }
        return word.length() < LEAST_LETTERS ? "short" : word.substring(word.length() - ENDING);
    }

    /** Is the word a finite verb, or looks like one? */
    public boolean isVerb(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (verbs.contains(word)) {
            return true;
        }
        return at > 0
                && (maybeVerbs.contains(word) || endsWithOne(word, verbEndings))
                && !beforeNouns.contains(tokens.word(at - 1));
    }

    private static boolean endsWithOne(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
