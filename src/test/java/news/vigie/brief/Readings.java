package news.vigie.brief;

import java.net.URI;
import news.vigie.article.Article;
import news.vigie.language.Language;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.Span;
import news.vigie.language.name.NameFinder;

/** Readings of texts, as the language stage makes them. */
public final class Readings {
    private Readings() {}

    public static Reading english(String title, String text) {
        return of(title, text, Language.ENGLISH);
    }

    public static Reading french(String title, String text) {
        return of(title, text, Language.FRENCH);
    }

    public static Reading of(String title, String text, Language language) {
        var article = Article.ofText(URI.create("https://example.org/article"), title, text, language);
        return new Reading(
                article, new SentenceSplitter().split(text, language), new NameFinder().find(text, language));
    }

    /** Where the words stand first in the text. */
    public static Span at(Reading reading, String words) {
        int start = reading.article().text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
