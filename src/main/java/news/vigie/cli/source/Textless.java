package news.vigie.cli.source;

import news.vigie.article.Article;
import news.vigie.notice.Notice;

/** Why a document that is no feed gave no text either. */
final class Textless {
    private Textless() {}

    /** @param notAFeed what the document is instead; of a web page more is known */
    static Notice reason(Article article, Notice notAFeed) {
        if (!notAFeed.key().equals("feed.is-page")) {
            return notAFeed;
        }
        return Notice.of(
                switch (article.blocked()) {
                    case CONSENT -> "cli.digest.no-text.consent";
                    case PAYWALL -> "cli.digest.no-text.paywall";
                    case SCRIPT -> "cli.digest.no-text.script";
                    case ERROR -> "cli.digest.no-text";
                    case null -> "cli.digest.no-text";
                });
    }
}
