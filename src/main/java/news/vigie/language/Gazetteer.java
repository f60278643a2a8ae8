package news.vigie.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which names are cities, countries, nationalities, first and last names. Held as sorted 64-bit hashes, a tenth of the
 * memory of the words themselves.
 */
public final class Gazetteer {
    public static final int CITY = 1;
    public static final int COUNTRY = 2;
    public static final int NATIONALITY = 4;
    public static final int FIRST_NAME = 8;
    public static final int LAST_NAME = 16;
    public static final int PLACE = CITY | COUNTRY;

    private static final String FLAGS = "CNDFL";

    private final long[] hashes;
    private final byte[] flags;

    private Gazetteer(List<String> lines) {
        // The hash above, the flags below: sorting keeps them together.
        long[] entries = lines.stream().mapToLong(Gazetteer::entry).sorted().toArray();
        hashes = Arrays.stream(entries).map(entry -> entry >> FLAGS.length()).toArray();
        flags = new byte[entries.length];
        for (int i = 0; i < entries.length; i++) {
            flags[i] = (byte) (entries[i] & ((1 << FLAGS.length()) - 1));
        }
    }

    public static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    private static long entry(String line) {
        int tab = line.indexOf('\t');
        long bits = line.substring(tab + 1)
                .chars()
                .map(flag -> 1 << FLAGS.indexOf(flag))
                .reduce(0, (a, b) -> a | b);
        return hash(line.substring(0, tab)) << FLAGS.length() | bits;
    }

    /** What the name may be, flags added; 0 where it is not known. */
    public int of(String name) {
        long wanted = hash(name.toLowerCase(Locale.ROOT).replace('’', '\'')) << FLAGS.length() >> FLAGS.length();
        int at = Arrays.binarySearch(hashes, wanted);
        return at < 0 ? 0 : flags[at];
    }

    public boolean has(String name, int wanted) {
        return (of(name) & wanted) != 0;
    }

    /** FNV-1a. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Read at the first use, once. */
    private static final class Bundled {
        static final Gazetteer GAZETTEER = new Gazetteer(WordLists.lines("/news/vigie/language/gazetteer.tsv"));
    }
}
