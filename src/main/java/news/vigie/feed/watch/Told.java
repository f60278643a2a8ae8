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
 * @param dated the day that the feed gives, null where it gives none
 */
public record Told(long title, @Nullable Instant dated) {
    public static Told of(Entry entry) {
        return new Told(fingerprint(words(entry.title())), entry.published());
    }

    /** Whether another title is told than before. */
    public boolean corrects(Told before) {
        return title != before.title;
    }

    /**
     * Whether a feed gave the same id to two entries: it did where title, link and day all differ. Where only the day is
     * the same, an editor changed the title and the address that is made of it.
     */
    public boolean isAnother(Told before, boolean otherLink) {
        boolean sameDay = dated != null && Objects.equals(dated, before.dated);
        boolean differs = otherLink || (dated != null && before.dated != null);
        return corrects(before) && differs && !sameDay;
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
