package news.vigie.brief.quote;

import java.net.URI;
import news.vigie.article.Article;
import news.vigie.brief.Reading;
import news.vigie.language.Language;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.name.NameFinder;

/** Readings of texts as the language stage makes them. */
public final class Readings {
    private Readings() {}

    public static Reading of(String text, String code) {
        Language language = new Language(code);
        Article article = Article.ofText(URI.create("https://news.example/1"), "", text, language);
        return new Reading(
                article, new SentenceSplitter().split(text, language), new NameFinder().find(text, language));
    }
}
