package news.vigie.brief.quote.cue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import news.vigie.language.WordLists;

/** The lists of a language that tell speech and speakers, read once. */
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
        Set<String> calendar) {
    private static final Map<WordLists, Lexicon> READ = new ConcurrentHashMap<>();

    static Lexicon of(WordLists lists) {
        return READ.computeIfAbsent(lists, Lexicon::read);
    }

    private static Lexicon read(WordLists lists) {
        return new Lexicon(
                lists.words("speech-verbs"),
                lists.words("speech-participles"),
                lists.words("speech-infinitives"),
                lists.words("speech-phrases").stream()
                        .map(phrase -> List.of(phrase.replace("'", "' ").strip().split(" +")))
                        .collect(Collectors.groupingBy(List::getFirst)),
                lists.words("prepositions"),
                lists.words("roles"),
                lists.words("organization-heads"),
                lists.words("feminine-roles"),
                lists.words("masculine-roles"),
                lists.words("speech-persons"),
                lists.words("speech-documents"),
                lists.words("calendar"));
    }
}
