package news.vigie.feed.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import news.vigie.feed.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an entry beside its keys: enough to tell a correction from another entry.
 *
 * @param title a fingerprint of it; case, spaces and signs make no difference
 * @param words of the title, a bit for each of the longer ones
 * @param dated the day that the feed gives, null where it gives none
 */
public record Told(long title, long words, @Nullable Instant dated) {
    /** Articles and prepositions are common to all titles. */
    private static final int LONG_WORD = 4;

    public static Told of(Entry entry) {
        String words = words(entry.title());
        return new Told(fingerprint(words), bits(words), entry.published());
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
        int common = Long.bitCount(words & before.words);
        int fewer = Math.min(Long.bitCount(words), Long.bitCount(before.words));
        return common * 2 > fewer;
    }

    private static long bits(String words) {
        long bits = 0;
        for (String word : words.split(" ")) {
            if (word.length() >= LONG_WORD) {
                bits |= bit(word);
            }
        }
        return bits == 0 ? bit(words) : bits;
    }

    private static long bit(String word) {
        return 1L << (fingerprint(word) & (Long.SIZE - 1));
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
