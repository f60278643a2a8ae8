package news.vigie.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A file that goes with an entry: a picture, a recording. The length is in bytes. */
public record Enclosure(
        URI url, @Nullable String type, @Nullable Long length) {}
