package news.vigie.story.cast;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is compared: in small letters, without accents, marks and small words but a last one.
 *
 * @param name as the text has it
 * @param folded with its small words
 * @param acronym as it stands, in small letters, if it is capitals alone
 */
record NameWords(
        String name,
        String folded,
        List<String> words,
        List<String> bare,
        @Nullable String acronym) {
    /** Fewer letters begin too many names. */
    private static final int HUMP = 4;

    private static final Set<String> SMALL = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "et", "au", "aux", "en", "of", "the", "and", "for", "in",
            "s");
    /** What may stand before the name of an organisation or a person and be left out. */
    private static final Set<String> ANNOUNCING = Stream.concat(
                    Stream.of("madame", "monsieur", "mademoiselle", "operator"),
                    Stream.of(Language.FRENCH, Language.ENGLISH)
                            .map(WordLists::of)
                            .flatMap(lists -> Stream.of("organization-heads", "titles-before-names", "roles")
                                    .flatMap(name -> lists.words(name).stream())))
            .flatMap(word -> Arrays.stream(folded(word).split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> HEADS = Stream.of(Language.FRENCH, Language.ENGLISH)
            .flatMap(language -> WordLists.of(language).words("organization-heads").stream())
            .map(NameWords::folded)
            .collect(Collectors.toUnmodifiableSet());
    /** "Lloyd's" is "Lloyd", "Karim S." no "Karim". */
    private static final Pattern OWNING = Pattern.compile("['’][sS]$");

    static NameWords of(String name) {
        String folded = folded(name);
        List<String> words = unsmall(name, folded);
        String letters = name.replaceAll("[.&]", "");
        boolean capitals = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
        return new NameWords(name, folded, words, unannounced(words), capitals ? folded(letters) : null);
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** A surname may end in a small word, or be nothing but small words: "Yann Le Du", "Karim D." */
    private static List<String> unsmall(String name, String folded) {
        List<String> all = List.of(folded.split(" "));
        int last = all.size() > 1 && OWNING.matcher(name).find() ? -1 : all.size() - 1;
        return IntStream.range(0, all.size())
                .filter(i -> !all.get(i).isEmpty() && (i == last || !SMALL.contains(all.get(i))))
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> unannounced(List<String> words) {
        return words.size() > 1 && ANNOUNCING.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    /** More words of the name itself, or as many and no title: "Lena Orsini" before "Judge Orsini". */
    boolean isFuller(NameWords other) {
        int more = bare.size() - other.bare.size();
        return more > 0 || (more == 0 && words.size() < other.words.size());
    }

    /** "Privitera", "Judge Privitera", "Jimi" of the full name; "Jonathaan Daval" is misspelt. */
    boolean isSamePerson(NameWords other) {
        if (isFamily(other) || other.isFamily(this)) {
            return true;
        }
        boolean sameEnds = bare.size() > 1
                && other.bare.size() > 1
                && bare.getFirst().equals(other.bare.getFirst())
                && bare.getLast().equals(other.bare.getLast());
        return sameEnds
                || isPart(bare, other.bare)
                || isPart(other.bare, bare)
                || Spelling.isMisspelt(bare, other.bare);
    }

    /** "the Camerons" of David Cameron. */
    private boolean isFamily(NameWords one) {
        return bare.size() == 1 && !one.bare.isEmpty() && bare.getFirst().equals(one.bare.getLast() + "s");
    }

    /** The first or the last words. */
    private static boolean isPart(List<String> part, List<String> whole) {
        int rest = whole.size() - part.size();
        return !part.isEmpty()
                && rest >= 0
                && (whole.subList(rest, whole.size()).equals(part)
                        || whole.subList(0, part.size()).equals(part));
    }

    /**
     * "Norgaz", "groupe Norgaz", "Norgaz France"; "Justice Department", "Department of Justice"; "TCF", "The Citizens
     * Foundation"; "Lib Dems", "Liberal Democrats". In one story a part of a name is the same body, or one that stands
     * for it.
     */
    boolean isSameBody(NameWords other) {
        return isShortFor(other)
                || other.isShortFor(this)
                || (words.size() == other.words.size() && words.containsAll(other.words))
                || isBeginningOrEnd(other)
                || other.isBeginningOrEnd(this)
                || Spelling.isClipped(words, other.words)
                || Spelling.isClipped(other.words, words)
                || isHump(other)
                || other.isHump(this);
    }

    private boolean isBeginningOrEnd(NameWords whole) {
        return !isOfMany() && isPart(words, whole.words);
    }

    /** "France" is not Air France, nor any "Conseil" the Conseil d'État: a place and a head are in many names. */
    private boolean isOfMany() {
        return words.size() == 1
                && (HEADS.contains(words.getFirst())
                        || Gazetteer.bundled().has(words.getFirst(), Gazetteer.PLACE)
                        || Gazetteer.bundled().has(name, Gazetteer.PLACE));
    }

    /** "GlaxoSmithKline": "Glaxo". */
    private boolean isHump(NameWords whole) {
        return folded.length() >= HUMP
                && !isOfMany()
                && whole.name.startsWith(name)
                && whole.name.length() > name.length()
                && Character.isUpperCase(whole.name.charAt(name.length()));
    }

    private boolean isShortFor(NameWords whole) {
        if (acronym == null) {
            return false;
        }
        // "L&D" of the Luton and Dunstable Hospital leaves the last word out.
        boolean joined = name.indexOf('&') > 0;
        String letters = acronym.replace(" ", "");
        return Stream.of(initials(whole.words), initials(List.of(whole.folded.split(" "))), whole.capitals())
                .anyMatch(initials -> initials.length() > 1
                        && (initials.equals(letters) || (joined && initials.startsWith(letters))));
    }

    /** Those of a single word: "GlaxoSmithKline". */
    private String capitals() {
        return words.size() > 1
                ? ""
                : name.chars()
                        .filter(Character::isUpperCase)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                        .toLowerCase(Locale.ROOT);
    }

    /** Of its words but the small ones, in small letters. */
    String initials() {
        return initials(words);
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
