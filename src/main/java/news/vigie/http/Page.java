package news.vigie.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent: decompressed bytes.
 *
 * @param url the address that answered, after redirects
 * @param contentType the header as sent
 */
@SuppressWarnings("ArrayRecordComponent")
public record Page(URI url, @Nullable String contentType, byte[] body, Validators validators) {}
