package news.vigie.story.cast;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Whether names differ by how they are written only. */
final class Spelling {
    /** Shorter words that differ by a letter are two words: "Jean", "Jan". */
    private static final int LONG = 5;
    /** Fewer letters begin too many words. */
    private static final int CLIPPED = 3;

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
    private static final Set<String> FIRST_NAMES = Stream.of(Language.FRENCH, Language.ENGLISH)
            .map(WordLists::of)
            .flatMap(lists -> Stream.of("feminine-first-names", "masculine-first-names")
                    .flatMap(name -> lists.words(name).stream()))
            .map(NameWords::folded)
            .collect(Collectors.toUnmodifiableSet());

    private Spelling() {}

    /** One word of a full name differs by one letter, behind its first, and is no other name. */
    static boolean isMisspelt(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.size() < 2) {
            return false;
        }
        List<Integer> different = IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .boxed()
                .toList();
        if (different.size() != 1) {
            return false;
        }
        String written = one.get(different.getFirst());
        String otherwise = other.get(different.getFirst());
        return isOneLetterOff(written, otherwise) && !areTwoNames(written, otherwise);
    }

    /** "Louis", "Louise"; but "Mathieu" and "Matthieu" are one to those who write in haste. */
    private static boolean areTwoNames(String one, String other) {
        return FIRST_NAMES.contains(one)
                && FIRST_NAMES.contains(other)
                && !undoubled(one).equals(undoubled(other));
    }

    private static String undoubled(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    private static boolean isOneLetterOff(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (shorter.length() < LONG || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        String rest = longer.substring(Math.min(longer.length(), same + 1));
        return same > 0
                && (shorter.substring(same).equals(rest)
                        || shorter.substring(Math.min(shorter.length(), same + 1))
                                .equals(rest)
                        || isTurned(one, other, same));
    }

    /** "Ghosn", "Gohsn". */
    private static boolean isTurned(String one, String other, int at) {
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** "Lib Dems" of "Liberal Democrats": each word is the beginning of the other's. */
    static boolean isClipped(List<String> part, List<String> whole) {
        return part.size() > 1
                && part.size() == whole.size()
                && IntStream.range(0, part.size()).allMatch(i -> isBeginning(part.get(i), whole.get(i)));
    }

    private static boolean isBeginning(String part, String whole) {
        String one = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
        return part.equals(whole) || (one.length() >= CLIPPED && whole.startsWith(one));
    }
}
