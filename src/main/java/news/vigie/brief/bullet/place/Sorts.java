package news.vigie.brief.bullet.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Sorts words as far as lists can: the first list that has a word names it, its last letters name any other. */
public final class Sorts {
    private static final int ENDING = 2;
    private static final int LEAST_LETTERS = 5;

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Set<String> common;
    private final Set<String> openers;
    private final Set<String> participleEndings;
    private final Set<String> times;
    private final Set<String> verbs;
    private final Set<String> maybeVerbs;
    private final Set<String> verbEndings;
    private final Set<String> beforeNouns;

    public Sorts(Language language) {
        WordLists of = WordLists.of(language);
        for (String list : new String[] {
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
            "calendar"
        }) {
            lists.put(list, of.words(list));
        }
        common = of.words("stop-words");
        openers = union(of, "relatives", "subordinators", "coordinators", "prepositions");
        participleEndings = union(of, "participle-endings", "past-participle-endings", "past-endings");
        times = union(of, "calendar", "time-nouns");
        verbs = of.words("sure-verbs");
        maybeVerbs = of.words("finite-verbs");
        verbEndings = of.words("sure-verb-endings");
        beforeNouns = of.words("determiners");
    }

    private static Set<String> union(WordLists lists, String... names) {
        Set<String> all = new java.util.HashSet<>();
        for (String name : names) {
            lists.words(name).forEach(entry -> all.add(entry.split("[ _]", 2)[0]));
        }
        return all;
    }

    /** Can a phrase begin with the word: one that joins, a participle, a time, a verb? */
    public boolean opensPhrase(Tokens tokens, int at) {
        String word = tokens.word(at);
        return openers.contains(word)
                || times.contains(word)
                || tokens.isNumber(at)
                || isVerb(tokens, at)
                || (word.length() >= LEAST_LETTERS && participleEndings.stream().anyMatch(word::endsWith));
    }

    public boolean isCommon(String word) {
        return common.contains(word);
    }

    public String sort(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (tokens.isNumber(at)) {
            return "number";
        }
        for (Map.Entry<String, Set<String>> list : lists.entrySet()) {
            if (list.getValue().contains(word)) {
                return list.getKey();
            }
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
        boolean possible = maybeVerbs.contains(word) || verbEndings.stream().anyMatch(word::endsWith);
        return possible && at > 0 && !beforeNouns.contains(tokens.word(at - 1));
    }
}
