package news.vigie.brief;

import java.util.List;
import news.vigie.article.Article;
import news.vigie.language.Name;
import news.vigie.language.Sentence;

/** An article with what the language stage found in it. */
public record Reading(Article article, List<Sentence> sentences, List<Name> names) {
    public Reading {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }
}
