package news.vigie.pipeline.page;

import java.time.Duration;
import news.vigie.article.Article;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What became of making an article of an entry. */
public sealed interface Making {
    /**
     * It is there.
     *
     * @param unselected its page has nothing that the feed's {@code select} names; the text was found without it
     */
    record Made(Article article, boolean unselected) implements Making {}

    /** Its page, or the rest of it, cannot be had now. */
    record Later(Notice reason, @Nullable Duration after) implements Making {}

    /** There is nothing to read. */
    record Never(Notice reason) implements Making {}
}
