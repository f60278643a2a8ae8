package news.vigie.brief.quote.cue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import news.vigie.language.WordLists;

/**
 * The lists of a language that tell speech and speakers, read once.
 *
 * @param openings the words that a cue may begin with, but for those that a hyphen joins: most words are none
 */
record Lexicon(
        Set<String> verbs,
        Set<String> participles,
        Set<String> infinitives,
        Map<String, List<List<String>>> phrases,
        Set<String> prepositions,
        Set<String> roles,
        Set<String> organizations,
        Set<String> feminine,
        Set<String> masculine,
        Set<String> persons,
        Set<String> documents,
        Set<String> calendar,
        Set<String> openings) {
    private static final Map<WordLists, Lexicon> READ = new ConcurrentHashMap<>();

    static Lexicon of(WordLists lists) {
        return READ.computeIfAbsent(lists, Lexicon::read);
    }

    private static Lexicon read(WordLists lists) {
        Map<String, List<List<String>>> phrases = lists.words("speech-phrases").stream()
                .map(phrase -> List.of(phrase.replace("'", "' ").strip().split(" +")))
                .collect(Collectors.groupingBy(List::getFirst));
        return new Lexicon(
                lists.words("speech-verbs"),
                lists.words("speech-participles"),
                lists.words("speech-infinitives"),
                phrases,
                lists.words("prepositions"),
                lists.words("roles"),
                lists.words("organization-heads"),
                lists.words("feminine-roles"),
                lists.words("masculine-roles"),
                lists.words("speech-persons"),
                lists.words("speech-documents"),
                lists.words("calendar"),
                openings(lists, phrases.keySet()));
    }

    private static Set<String> openings(WordLists lists, Set<String> phrases) {
        var openings = new HashSet<>(phrases);
        openings.addAll(lists.words("speech-verbs"));
        openings.addAll(lists.words("speech-infinitives"));
        openings.addAll(Cues.AUXILIARIES);
        openings.addAll(Cues.REFLEXIVE_AUXILIARIES);
        return openings;
    }
}
