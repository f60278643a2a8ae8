package news.vigie.story;

import java.time.Instant;
import news.vigie.article.Article;
import news.vigie.language.Language;

/**
 * An article as grouping sees it.
 *
 * @param source whose articles share a footer, say: the host of its address; empty where it is not known
 */
public record Candidate(String title, String text, Language language, Instant time, String source) {
    public Candidate(String title, String text, Language language, Instant time) {
        this(title, text, language, time, "");
    }

    public static Candidate of(Article article, Instant time) {
        return new Candidate(article.title(), article.text(), article.language(), time, sourceOf(article));
    }

    public static String sourceOf(Article article) {
        String host = article.url().getHost();
        return host == null ? "" : host;
    }
}
