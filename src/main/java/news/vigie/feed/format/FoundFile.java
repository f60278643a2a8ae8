package news.vigie.feed.format;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A file that an entry names; the length as written. */
public record FoundFile(
        URI url, @Nullable String type, @Nullable String length) {}
