package news.vigie.http;

import java.time.Duration;

/** How long one fetch may take and how many bytes it may bring, decompressed. */
record Bounds(Duration timeout, long maxBytes) {
    String timeoutWords() {
        return "took longer than " + words(timeout);
    }

    String sizeWords() {
        return "larger than " + (maxBytes % 1_000_000 == 0 ? maxBytes / 1_000_000 + " MB" : maxBytes + " bytes");
    }

    private static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
