package news.vigie.render;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A button under a post: it opens an address, or sends {@code data} to the bot (at most 64 bytes). One of the two is
 * there.
 */
public record Button(
        String text, @Nullable URI url, @Nullable String data) {}
