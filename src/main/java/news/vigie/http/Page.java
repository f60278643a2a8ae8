package news.vigie.http;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent: decompressed bytes.
 *
 * @param url the address that answered, after redirects
 * @param contentType the header as sent
 * @param movedTo the new address of what was asked for, where every redirect said that it moved for good (301, 308)
 * @param maxAge for how long the server says that asking again is of no use (Cache-Control, Expires)
 */
@SuppressWarnings("ArrayRecordComponent")
public record Page(
        URI url,
        @Nullable String contentType,
        byte[] body,
        Validators validators,
        @Nullable URI movedTo,
        @Nullable Duration maxAge) {
    public Page(URI url, @Nullable String contentType, byte[] body, Validators validators) {
        this(url, contentType, body, validators, null, null);
    }
}
