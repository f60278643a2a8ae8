package news.vigie.render.sheet;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who tells the story, with a link to the first article there.
 *
 * @param mark "extrait", where no more than an extract could be read; null: the article was
 */
public record SourceText(String name, URI link, @Nullable String mark) {
    /** " (extrait)", or nothing. */
    public String after() {
        return mark == null ? "" : " (" + mark + ")";
    }
}
