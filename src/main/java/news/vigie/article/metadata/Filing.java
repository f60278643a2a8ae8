package news.vigie.article.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article is filed under by its site.
 *
 * @param keywords at most 20
 */
public record Filing(@Nullable String section, List<String> keywords) {
    /** Nothing of it is known. */
    public static final Filing NONE = new Filing(null, List.of());

    public Filing {
        keywords = List.copyOf(keywords);
    }
}
