package news.vigie.pipeline.intake;

import java.net.URI;
import news.vigie.article.Article;
import news.vigie.feed.PendingEntry;

/** By what an article is known when another feed brings it too. */
public final class Identity {
    private Identity() {}

    /**
     * The address that its page gives for itself; that of the entry where the page was not the article, as many
     * articles lead to one wall.
     */
    public static URI of(PendingEntry entry, Article article) {
        boolean read = entry.ownLink() && article.blocked() == null && !article.fromFeed();
        return read ? article.url() : entry.identity();
    }
}
