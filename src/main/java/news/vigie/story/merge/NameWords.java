package news.vigie.story.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.language.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is compared: in small letters, without accents, marks and small words.
 *
 * @param folded with its small words
 * @param acronym as it stands, in small letters, if it is capitals alone
 */
record NameWords(
        String folded,
        List<String> words,
        List<String> bare,
        @Nullable String acronym) {
    private static final Set<String> SMALL = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "et", "au", "aux", "en", "of", "the", "and", "for", "in",
            "s");
    /** What may stand before the name of an organisation or a person and be left out. */
    private static final Set<String> ANNOUNCING = Stream.of(Language.FRENCH, Language.ENGLISH)
            .map(WordLists::of)
            .flatMap(lists -> Stream.of("organization-heads", "titles-before-names", "roles")
                    .flatMap(name -> lists.words(name).stream()))
            .flatMap(word -> Arrays.stream(folded(word).split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    static NameWords of(String name) {
        String folded = folded(name);
        List<String> words = Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
        String letters = name.replace(".", "");
        boolean capitals = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
        return new NameWords(folded, words, unannounced(words), capitals ? folded(letters) : null);
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static List<String> unannounced(List<String> words) {
        return words.size() > 1 && ANNOUNCING.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    /** More words of the name itself, or as many and no title: "Lena Orsini" before "Judge Orsini". */
    boolean isFuller(NameWords other) {
        int more = bare.size() - other.bare.size();
        return more > 0 || (more == 0 && words.size() < other.words.size());
    }

    String last() {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** "Privitera", "Judge Privitera", "Jimi" of the full name. */
    boolean isSamePerson(NameWords other) {
        return isPart(bare, other.bare) || isPart(other.bare, bare);
    }

    /** The first or the last words. */
    private static boolean isPart(List<String> part, List<String> whole) {
        int rest = whole.size() - part.size();
        return !part.isEmpty()
                && rest >= 0
                && (whole.subList(rest, whole.size()).equals(part)
                        || whole.subList(0, part.size()).equals(part));
    }

    /** "Norgaz", "groupe Norgaz"; "Justice Department", "Department of Justice"; "TCF", "The Citizens Foundation". */
    boolean isSameBody(NameWords other) {
        return isShortFor(other)
                || other.isShortFor(this)
                || (words.size() == other.words.size() && words.containsAll(other.words))
                || isCore(words, other.words)
                || isCore(other.words, words);
    }

    /** The words that the other has more only tell what it is. */
    private static boolean isCore(List<String> core, List<String> whole) {
        return core.size() < whole.size()
                && isPart(core, whole)
                && whole.stream().filter(word -> !core.contains(word)).allMatch(ANNOUNCING::contains);
    }

    private boolean isShortFor(NameWords name) {
        return acronym != null
                && name.words.size() > 1
                && (acronym.equals(initials(name.words)) || acronym.equals(initials(List.of(name.folded.split(" ")))));
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
