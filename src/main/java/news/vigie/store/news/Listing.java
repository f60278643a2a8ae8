package news.vigie.store.news;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What a feed listed at its last visit, as it was told: what is listed again in the same words is known without a look
 * at the keys, of which an old store has millions. The table feed_listing.
 *
 * @param sights a fingerprint of each entry
 * @param noted when the keys of all that is listed were looked at last
 */
record Listing(Set<Long> sights, Instant noted) {
    private static final Listing NONE = new Listing(Set.of(), Instant.EPOCH);

    /** What a row holds; the entries of longer lists are looked up each time. */
    private static final int MOST = 700;

    private static final String CHANGE =
            "UPDATE feed_listing SET sights = :sights, noted = :noted WHERE feed_id = :feed";
    private static final String BEGIN =
            "INSERT INTO feed_listing (feed_id, sights, noted) VALUES (:feed, :sights, :noted)";

    static Listing of(Handle handle, long feed) {
        return handle.createQuery("SELECT sights, noted FROM feed_listing WHERE feed_id = :feed")
                .bind("feed", feed)
                .map((row, context) ->
                        new Listing(unpacked(row.getString("sights")), Instant.ofEpochMilli(row.getLong("noted"))))
                .findOne()
                .orElse(NONE);
    }

    void write(Handle handle, long feed, List<Long> listed, Instant newlyNoted) {
        handle.createUpdate(equals(NONE) ? BEGIN : CHANGE)
                .bind("feed", feed)
                .bind("sights", packed(listed))
                .bind("noted", newlyNoted)
                .execute();
    }

    private static String packed(List<Long> sights) {
        List<Long> kept = sights.subList(0, Math.min(sights.size(), MOST));
        ByteBuffer bytes = ByteBuffer.allocate(kept.size() * Long.BYTES);
        kept.forEach(bytes::putLong);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static Set<Long> unpacked(String sights) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sights));
        var all = new ArrayList<Long>();
        while (bytes.hasRemaining()) {
            all.add(bytes.getLong());
        }
        return Set.copyOf(all);
    }
}
