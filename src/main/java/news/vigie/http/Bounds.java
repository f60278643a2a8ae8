package news.vigie.http;

import java.time.Duration;
import news.vigie.notice.Notice;

/**
 * How long one fetch may take and how many bytes it may bring, decompressed.
 *
 * @param cut true: of what is longer the beginning does
 */
record Bounds(Duration timeout, long maxBytes, boolean cut) {
    Notice tooSlow() {
        return Notice.of("http.too-slow", timeout.toMillis() / 1000.0);
    }

    Notice tooLarge() {
        return Notice.of("http.too-large", maxBytes / 1e6);
    }
}
