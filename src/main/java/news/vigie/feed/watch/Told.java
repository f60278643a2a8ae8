package news.vigie.feed.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an entry beside its keys: enough to tell a correction from another entry.
 *
 * @param title a fingerprint of it; case, spaces and signs make no difference
 * @param words a sketch of the longer words of the title
 * @param dated the day that the feed gives, null where it gives none
 */
public record Told(long title, long words, @Nullable Instant dated) {
    /** Articles and prepositions are common to all titles. */
    private static final int LONG_WORD = 4;

    private static final int MOST_WORDS = 5;
    private static final int BITS = 12;
    private static final long LOWEST = (1 << BITS) - 1;

    public static Told of(Entry entry) {
        String words = words(entry.title());
        return new Told(fingerprint(words), sketch(words), entry.published());
    }

    /** Whether another title is told than before. */
    public boolean corrects(Told before) {
        return title != before.title;
    }

    /**
     * Whether a feed gave the same id to two entries: it did where titles have hardly a word in common, and link or day
     * differ. Editors change a title, the address that is made of it, and often the day too.
     */
    public boolean isAnother(Told before, boolean otherLink) {
        boolean otherDay = dated != null && before.dated != null && !dated.equals(before.dated);
        return !resembles(before) && !isOfTheMomentOf(before) && (otherLink || otherDay);
    }

    /** Whether the feed dates both alike. */
    public boolean isOfTheMomentOf(Told before) {
        return dated != null && Objects.equals(dated, before.dated);
    }

    /** More than half of the words are kept. */
    private boolean resembles(Told before) {
        Set<Long> mine = sketch(words);
        Set<Long> theirs = sketch(before.words);
        long common = mine.stream().filter(theirs::contains).count();
        return common * 2 > Math.min(mine.size(), theirs.size());
    }

    /** The smallest fingerprints of a few words stand for all (bottom-k sketch, Broder 1997), packed in one number. */
    private static long sketch(String words) {
        List<Long> longer = Stream.of(words.split(" "))
                .filter(word -> word.length() >= LONG_WORD)
                .map(Told::small)
                .distinct()
                .sorted()
                .limit(MOST_WORDS)
                .toList();
        long packed = 0;
        for (long word : longer.isEmpty() ? List.of(small(words)) : longer) {
            packed = (packed << BITS) | word;
        }
        return packed;
    }

    /** Never 0, which stands for no word. */
    private static long small(String word) {
        return Math.max(1, fingerprint(word) & LOWEST);
    }

    private static Set<Long> sketch(long packed) {
        return LongStream.iterate(packed, rest -> rest != 0, rest -> rest >>> BITS)
                .map(rest -> rest & LOWEST)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static String words(String title) {
        String words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty() ? title.strip() : words;
    }

    private static long fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
