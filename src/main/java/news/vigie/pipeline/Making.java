package news.vigie.pipeline;

import java.time.Duration;
import news.vigie.article.Article;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What became of making an article of an entry. */
public sealed interface Making {
    record Made(Article article) implements Making {}

    /** Its page cannot be had now, and the feed's own text says too little. */
    record Later(Notice reason, @Nullable Duration after) implements Making {}

    /** There is nothing to read. */
    record Never(Notice reason) implements Making {}
}
