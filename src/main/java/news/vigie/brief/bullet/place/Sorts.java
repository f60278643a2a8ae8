package news.vigie.brief.bullet.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /**
     * What lists say of a word.
     *
     * @param list the first list that names it; "": none does
     * @param maybeVerb it is a verb, unless it stands behind a word that only nouns follow
     * @param beforeNoun only nouns and their adjectives follow it
     */
    private record Entry(
            String list,
            boolean common,
            boolean opens,
            boolean opensClause,
            boolean verb,
            boolean maybeVerb,
            boolean beforeNoun,
            boolean calendar) {}

    private static final Entry UNKNOWN = new Entry("", false, false, false, false, false, false, false);

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String> participleEndings;
    private final List<String> verbEndings;

    private Sorts(Language language) {
        WordLists of = WordLists.of(language);
        var lists = new HashMap<String, String>();
        NAMING.forEach(list -> of.words(list).forEach(word -> lists.putIfAbsent(word, list)));
        Set<String> common = of.words("stop-words");
        Set<String> clauses = union(of, "relatives", "subordinators");
        Set<String> openers =
                union(of, "relatives", "subordinators", "coordinators", "prepositions", "calendar", "time-nouns");
        Set<String> verbs = of.words("sure-verbs");
        Set<String> maybeVerbs = of.words("finite-verbs");
        Set<String> beforeNouns = of.words("determiners");
        Set<String> calendar = of.words("calendar");
        Stream.of(lists.keySet(), common, clauses, openers, verbs, maybeVerbs, beforeNouns)
                .flatMap(Set::stream)
                .distinct()
                .forEach(word -> entries.put(
                        word,
                        new Entry(
                                lists.getOrDefault(word, ""),
                                common.contains(word),
                                openers.contains(word),
                                clauses.contains(word),
                                verbs.contains(word),
                                maybeVerbs.contains(word),
                                beforeNouns.contains(word),
                                calendar.contains(word))));
        participleEndings = List.copyOf(union(of, "participle-endings", "past-participle-endings", "past-endings"));
        verbEndings = List.copyOf(of.words("sure-verb-endings"));
    }

    private Entry entry(String word) {
        return entries.getOrDefault(word, UNKNOWN);
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
        return entry(word).opens()
                || tokens.isNumber(at)
                || isVerb(tokens, at)
                || (word.length() >= LEAST_LETTERS && endsWithOne(word, participleEndings));
    }

    /** Does the word open a clause within another: "who", "that"? */
    public boolean opensClause(String word) {
        return entry(word).opensClause();
    }

    /** Is it a month, a day of the week, a feast? */
    public boolean isCalendar(String word) {
        return entry(word).calendar();
    }

    /** Is it one of the words that stand in every text? */
    public boolean isCommon(String word) {
        return entry(word).common();
    }

    /** "number", the name of a list, "capital", "short", or the last letters of the word. */
    public String sort(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return "number";
        }
        String word = tokens.word(at);
        String list = entry(word).list();
        if (!list.isEmpty()) {
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
        Entry entry = entry(word);
        if (entry.verb()) {
            return true;
        }
        return at > 0
                && (entry.maybeVerb() || endsWithOne(word, verbEndings))
                && !entry(tokens.word(at - 1)).beforeNoun();
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
