package news.vigie.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of which a test names only what matters. */
public record SampleEntry(
        @Nullable String id,
        String title,
        @Nullable URI link,
        @Nullable Instant published,
        @Nullable String summary) {
    public static SampleEntry titled(String title) {
        return new SampleEntry(null, title, null, null, null);
    }

    public SampleEntry identified(String newId) {
        return new SampleEntry(newId, title, link, published, summary);
    }

    public SampleEntry at(String newLink) {
        return new SampleEntry(id, title, URI.create(newLink), published, summary);
    }

    public SampleEntry on(Instant newPublished) {
        return new SampleEntry(id, title, link, newPublished, summary);
    }

    public SampleEntry saying(String newSummary) {
        return new SampleEntry(id, title, link, published, newSummary);
    }

    public Entry build() {
        return new Entry(id, title, link, published, null, null, summary, null, List.of(), List.of());
    }
}
