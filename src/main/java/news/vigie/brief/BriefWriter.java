package news.vigie.brief;

import news.vigie.article.Article;

/** Writes the brief of an article. May be shared between threads. */
public final class BriefWriter {
    public BriefWriter(Editor editor, BriefSettings settings) {}

    /** The brief, every part of it checked against the article. */
    public Brief write(Article article) {
        throw new UnsupportedOperationException();
    }
}
