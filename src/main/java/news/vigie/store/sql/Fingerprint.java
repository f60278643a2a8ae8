package news.vigie.store.sql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Short stand-ins for texts of any length, to tell them apart by: the first 128 bits of SHA-256. */
public final class Fingerprint {
    private Fingerprint() {}

    public static UUID of(String text) {
        ByteBuffer bits = ByteBuffer.wrap(sha256(text));
        return new UUID(bits.getLong(), bits.getLong());
    }

    /** The whole hash, 32 bytes. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
